/** An account id as it may be published: enough of it to be recognised by those who know it. */
export function abbreviated(accountId: string): string {
  const characters = [...accountId];
  if (characters.length <= 6) return '…';
  return `${characters.slice(0, 2).join('')}…${characters.slice(-2).join('')}`;
}
