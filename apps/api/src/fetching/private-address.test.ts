import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

describe('an address', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', '::ffff:10.0.0.1', '64:ff9b::7f00:1'],
    ...['2001:db8::1', '2002:7f00:1::', 'ff02::1', 'localhost', ''],
  ])('is not out in the world: %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['193.10.64.1', '8.8.8.8', '172.32.0.1', '2a00:801::1', '2620:fe::fe'])('is: %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
