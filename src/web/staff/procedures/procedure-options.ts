// Procedures as choices in a form: their kind, whose they are, and since when.
import { PROCEDURE_KINDS } from '../../../domain/dossier/procedure-kinds.ts';
import type { ProcedureView } from '../../../views/procedure.ts';
import type { Option } from '../../parts/SelectField.tsx';
import { shortDay } from '../../text/format.ts';
import { useSay } from '../../text/use-text.ts';

export function useProcedureOptions(procedures: readonly ProcedureView[]): readonly Option[] {
  const say = useSay();
  return procedures.map(({ opened: { procedureId, kind, subjectName, openedOn } }) => {
    const whose = subjectName === undefined ? '' : `, ${subjectName}`;
    return { value: procedureId, label: `${say(PROCEDURE_KINDS[kind].name)}${whose} (${shortDay(openedOn)})` };
  });
}
