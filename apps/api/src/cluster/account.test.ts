import { describe, expect, it } from 'vitest';
import { findNobody, mayEnter } from './account.ts';

describe('findNobody', () => {
  it('finds the account by its name', () => {
    const passwd = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n';
    expect(findNobody(passwd)).toEqual({ uid: 65534, gid: 65533 });
  });

  it('reads the negative numbers of macOS as the system does', () => {
    expect(findNobody('nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false')).toEqual({
      uid: 4294967294,
      gid: 4294967294,
    });
  });

  it('takes no account that is missing or is root by another name', () => {
    expect(findNobody('root:x:0:0:root:/root:/bin/bash')).toBeNull();
    expect(findNobody('nobody:x:0:0::/:/bin/sh')).toBeNull();
  });
});

describe('mayEnter', () => {
  const account = { uid: 7, gid: 8 };

  it.each([
    ['owner', { uid: 7, gid: 8, mode: 0o40100 }, true],
    ['owner without the right, though others have it', { uid: 7, gid: 0, mode: 0o40011 }, false],
    ['group', { uid: 0, gid: 8, mode: 0o40010 }, true],
    ['group without the right, though others have it', { uid: 0, gid: 8, mode: 0o40701 }, false],
    ['others', { uid: 0, gid: 0, mode: 0o40711 }, true],
    ['others without the right', { uid: 0, gid: 0, mode: 0o40770 }, false],
  ])('asks the bits of the %s', (_, stats, expected) => {
    expect(mayEnter(stats, account)).toBe(expected);
  });
});
