// Who comes along when something is opened or somebody is brought in, as typed in a form and as the command carries it. Pure.

/** Names with a comma between them. */
export const personsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

type Values = { readonly involved: readonly string[]; readonly ground: string; readonly named: string };

/** `dtv: dtv-wiltink, advocatuur: advocaat-silvius` as persons with their organisation; a line without both is left out. */
export const namedOf = (text: string): readonly { readonly organisation: string; readonly person: string }[] =>
  personsOf(text).flatMap((line) => {
    const [organisation = '', person = ''] = line.split(':').map((part) => part.trim());
    return organisation === '' || person === '' ? [] : [{ organisation, person }];
  });

export const bringing = ({ involved, ground, named }: Values) => ({
  involved,
  ...(ground !== '' && { ground }),
  ...(namedOf(named).length > 0 && { named: namedOf(named) }),
});
