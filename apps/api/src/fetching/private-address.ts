import { BlockList, isIP } from 'node:net';

/** Addresses that are not out in the world: IANA's registries of special-purpose addresses (RFC 6890). */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  special.addSubnet(network, prefix, 'ipv4');
}
/** What the internet hands out to hosts is 2000::/3 and nothing else. */
const world = new BlockList();
world.addSubnet('2000::', 3, 'ipv6');
const specialInWorld = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4: the rest of the address is an IPv4 address that may be anyone's.
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  specialInWorld.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is one of this machine, of the network it stands in, or of nobody. What is no IP address is too. */
export function isPrivateAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return special.check(address, 'ipv4');
    case 6:
      return !world.check(address, 'ipv6') || specialInWorld.check(address, 'ipv6');
    default:
      return true;
  }
}
