import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderPermissionFirst: Flavour = {
  id: 'order-permission-first',
  says: 'permission is looked at before the members of the body',
  alter: (mock) => guardsFirst(mock, ['token', 'account', 'permission']),
};
