import { isIPv4, isIPv6 } from 'node:net'

/**
 * The part of a client's address to limit by: an IPv4 address whole, of an IPv6 address its network, by default the
 * first 56 bits, since one customer commonly has that many and would else have as many limits. An IPv4 address in IPv6
 * clothes (`::ffff:…`) is the IPv4 address.
 *
 * @param address what your trusted proxy or socket says; never a header that a client can set
 * @throws TypeError when it is no address, RangeError for a prefix that is not between 1 and 128
 */
export function ipKey(address: string, ipv6Prefix = 56): string {
  if (!Number.isInteger(ipv6Prefix) || ipv6Prefix < 1 || ipv6Prefix > 128)
    throw new RangeError('an IPv6 prefix has 1 to 128 bits')
  if (isIPv4(address)) return address
  const bare = address.split('%')[0]!
  if (!isIPv6(bare)) throw new TypeError('not an IP address: limit by what the socket or a trusted proxy says')
  const groups = groupsOf(bare)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.')
  }
  const network = groups.map(
    (group, index) => group & (0xffff << Math.min(16, Math.max(0, 16 * (index + 1) - ipv6Prefix))),
  )
  return `${network.map((group) => (group & 0xffff).toString(16)).join(':')}/${ipv6Prefix}`
}

/** The eight groups of a valid address. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => {
    return `${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`
  })
  const [head = '', tail] = hex.split('::')
  const parse = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const [left, right] = [parse(head), parse(tail ?? '')]
  return tail === undefined ? left : [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}
