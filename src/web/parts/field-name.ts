// The name of a field as it stands on the page, for the error summary: the label, or the legend of a group of choices.

const withoutMarks = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.ams-hint, [hidden]')) mark.remove();
  return (copy.textContent ?? '').trim();
};

/** Undefined where the field is not on the page or has no name. */
export function fieldName(fieldId: string): string | undefined {
  const field = document.getElementById(fieldId);
  if (field === null) return undefined;
  const legend = field.matches('[type=radio], [type=checkbox]') ? outermostLegend(field) : null;
  const name = legend ?? document.querySelector(`label[for="${CSS.escape(fieldId)}"]`);
  return name === null ? undefined : withoutMarks(name);
}

/** Choices may stand in groups inside the group that asks the question. */
function outermostLegend(field: Element): Element | null {
  let legend: Element | null = null;
  for (let group = field.closest('fieldset'); group !== null; group = group.parentElement?.closest('fieldset') ?? null)
    legend = group.querySelector(':scope > legend') ?? legend;
  return legend;
}
