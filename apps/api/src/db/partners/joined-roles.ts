import type { PartnerRole } from '@halsouppdrag/domain';

/** What a partner does in an insats when two turn out to be one: both roles, none said twice. */
export function joinedRole(one: string, other: string): string {
  const parts = [one, other].filter((role) => role !== '');
  return [...new Set(parts)].join(', ');
}

/** The partners of an insats once `from` has become `into`: nobody stands twice, and the order is kept. */
export function joinedRoles(roles: readonly PartnerRole[], from: string, into: string): PartnerRole[] {
  const [gone, kept] = [from, into].map((id) => roles.find(({ partnerId }) => partnerId === id));
  if (!gone) return [...roles];
  if (!kept) return roles.map((role) => (role === gone ? { ...gone, partnerId: into } : role));
  const joined = { partnerId: into, role: joinedRole(kept.role, gone.role) };
  return roles.filter((role) => role !== gone).map((role) => (role === kept ? joined : role));
}
