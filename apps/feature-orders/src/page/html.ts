import type { HtmlEscapedString } from 'hono/utils/html'

/** What the template tag of Hono makes: text with everything escaped that was put in. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
