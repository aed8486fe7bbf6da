import { escapedText } from '../../../text/escape.ts';

const mostItems = 100;
const deepest = 6;

const isCounts = (value: object): value is Record<string, number> =>
  Object.values(value).every((entry) => typeof entry === 'number') && !Array.isArray(value);

const List = ({ items, depth }: { items: readonly unknown[]; depth: number }) => (
  <ul class="plain">
    {items.slice(0, mostItems).map((item) => (
      <li key={item}>
        <Value value={item} depth={depth + 1} />
      </li>
    ))}
    {items.length > mostItems && <li>and {items.length - mostItems} more in conformance.json</li>}
  </ul>
);

const Members = ({ value, depth }: { value: object; depth: number }) => (
  <dl class={isCounts(value) ? 'counts' : 'members'}>
    {Object.entries(value)
      .slice(0, mostItems)
      .map(([name, member]) => (
        <div key={name}>
          <dt>
            <code>{escapedText(name, 120)}</code>
          </dt>
          <dd>
            <Value value={member} depth={depth + 1} />
          </dd>
        </div>
      ))}
  </dl>
);

/** Any part of a record as it is: texts and numbers, lists and members, whatever a later suite may add. */
export const Value = ({ value, depth = 0 }: { value: unknown; depth?: number }) => {
  if (typeof value === 'number') return <>{value.toLocaleString('en-US')}</>;
  if (value === null || typeof value !== 'object') return <>{escapedText(String(value))}</>;
  if (depth > deepest) return <>{escapedText(JSON.stringify(value))}</>;
  const empty = Object.keys(value).length === 0;
  if (empty) return <span class="quiet">none</span>;
  return Array.isArray(value) ? (
    <List items={value} depth={depth} />
  ) : (
    <Members value={value} depth={depth} />
  );
};
