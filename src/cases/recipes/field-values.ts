import type { Field } from '../../contract/contract.ts';
import { fieldFaults } from '../faults/index.ts';
import type { Recipe } from '../recipe.ts';

/** One recipe a field: every value that is not one of its own. */
export const fieldValues = (field: Field): Recipe => ({
  id: `body.${field.name}`,
  area: 'body',
  title: `${field.name} is refused when it is not a ${field.type} that means something`,
  drafts: () => fieldFaults.flatMap((fault) => fault(field)),
});
