/**
 * The key of a setting, for the default instance or a named one: `instanceKey('POSTGRES', undefined, 'DSN')` is
 * `POSTGRES_DSN`, `instanceKey('POSTGRES', 'analytics', 'DSN')` is `POSTGRES_ANALYTICS_DSN`. What is neither letter nor
 * digit in the name becomes `_`.
 */
export function instanceKey(prefix: string, name: string | undefined, setting: string): string {
  const middle = name?.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
  return middle === undefined ? `${prefix}_${setting}` : `${prefix}_${middle}_${setting}`
}
