/** The ETag of one version of a record. */
export function etagOfVersion(version: number): string {
  return `"${version}"`;
}

/**
 * The version that an If-Match names, null when it names none of ours. A weak tag counts: whoever compresses an
 * answer on the way must weaken its tag, and our tags speak of the record, not of its bytes.
 */
export function versionOfEtag(etag: string): number | null {
  const version = /^(?:W\/)?"([1-9]\d{0,8})"$/.exec(etag.trim())?.[1];
  return version === undefined ? null : Number(version);
}
