import type { VardenhetKind, VardenhetStatus } from '@halsouppdrag/domain';
import { vardenhetLook } from './vardenhet-look.ts';

/** A care unit's symbol as the map draws it: filled when it is open, outlined and dashed when it is only planned. */
export function VardenhetSymbol({
  kind,
  status = 'oppen',
  size = 20,
}: {
  kind: VardenhetKind;
  status?: VardenhetStatus;
  size?: number;
}) {
  const { path, colour } = vardenhetLook[kind];
  const planned = status !== 'oppen';
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" style={{ flex: 'none' }}>
      <path
        d={path}
        fill={planned ? '#fff' : colour}
        stroke={colour}
        strokeWidth={planned ? 2.25 : 1}
        strokeDasharray={planned ? '3.5 2' : undefined}
        strokeLinejoin="round"
      />
    </svg>
  );
}
