import {BlockList, isIP} from 'node:net';

// The machine itself, its own network, and what a provider uses inside (IANA's registries of
// special-purpose addresses, RFC 6890). An IPv4 address written as IPv6 is judged as IPv4.
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is one that only this machine or its own network can reach. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && PRIVATE.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Whether the host of a URL is private by what it is called: an IP address of that kind,
 * or "localhost" and names below it (RFC 6761). Other names must be looked up.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return /^(?:.*\.)?localhost$/i.test(host) || isPrivateAddress(host);
}
