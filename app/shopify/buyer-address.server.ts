import {keyedHash} from './keyed-hash.server';
import type {Secrets} from './secrets.server';

const HEADER = 'oxygen-buyer-ip';
const OCTET = '(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
/** How servers that speak both write an IPv4 address. */
const IPV4_IN_IPV6 = '0:0:0:0:0:ffff';
const IPV6_CHARACTERS = /^[\da-f:.]+$/i;
/** 16-bit groups of an IPv6 address, and how many of them name the network: a household or a phone has a /64. */
const IPV6_GROUPS = 8;
const IPV6_NETWORK_GROUPS = 4;

/**
 * The buyer's network address as Oxygen saw it, hashed, so that attempts can be counted by address and no address is
 * kept in clear: 12 hexadecimal characters of an HMAC-SHA-256. An IPv6 address stands for its /64, of which every buyer
 * has all.
 * @param secrets SESSION_SECRET; another first one makes other hashes
 * @returns null where Oxygen does not say, or says something that is no address
 */
export async function hashedBuyerAddress(
  request: Request,
  secrets: Secrets,
): Promise<string | null> {
  const network = networkOf(request.headers.get(HEADER)?.trim() ?? '');
  if (network === null) return null;
  return keyedHash('buyer address', network, secrets);
}

/** One spelling for each IPv4 address and each /64 of IPv6. */
function networkOf(address: string): string | null {
  if (IPV4.test(address)) return address.split('.').map(Number).join('.');
  const groups = ipv6Groups(address);
  if (groups === null) return null;
  const [high = '', low = ''] = groups.slice(6);
  return groups.slice(0, 6).join(':') === IPV4_IN_IPV6
    ? [high, low].flatMap(bytesOf).join('.')
    : groups.slice(0, IPV6_NETWORK_GROUPS).join(':');
}

const bytesOf = (group: string): number[] => {
  const value = Number.parseInt(group, 16);
  return [Math.floor(value / 256), value % 256];
};

/** Written out in full, without leading zeros; null for what is no IPv6 address. */
function ipv6Groups(address: string): string[] | null {
  if (!IPV6_CHARACTERS.test(address)) return null;
  if (!URL.canParse(`http://[${address}]`)) return null;
  // What the URL standard writes is lower case and has "::" at most once.
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = shortest.split('::');
  const first = head.split(':').filter(Boolean);
  if (tail === undefined) return first;
  const last = tail.split(':').filter(Boolean);
  const zeros = IPV6_GROUPS - first.length - last.length;
  return [...first, ...Array.from({length: zeros}, () => '0'), ...last];
}
