import { between, configValue, int, string } from '@modkit/config'
import { token } from '@modkit/kernel'

/** `http.port`: where to listen; 0 lets the system choose. */
export const PORT = token('http.port').of<number>()

/** `http.host`: on which address to listen. */
export const HOST = token('http.host').of<string>()

/** `PORT` and `HOST`, for the config module of an app. The defaults suit a developer's machine. */
export const serverConfigValues = () =>
  [
    configValue(PORT, { key: 'PORT', parse: between(int, 0, 65_535), default: 3000, description: 'where to listen' }),
    configValue(HOST, {
      key: 'HOST',
      parse: string,
      default: '127.0.0.1',
      description: '0.0.0.0 to be reached from outside',
    }),
  ] as const
