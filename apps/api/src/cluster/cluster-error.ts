/** Why the database cannot be opened, as one Swedish sentence or two that the person at the terminal can act on. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
}
