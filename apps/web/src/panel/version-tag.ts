/** The version of a record as `If-Match` says it. */
export function versionTag(version: number): string {
  return `"${String(version)}"`;
}
