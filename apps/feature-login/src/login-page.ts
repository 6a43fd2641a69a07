import { html, raw } from 'hono/html'

/** Whom the page greets. */
export interface PageUser {
  readonly email: string
  readonly sessions: readonly { readonly expiresAt: string; readonly current: boolean }[]
}

type Html = ReturnType<typeof html>

/** The page for people: a form, or who is logged in and where. Its script asks the same routes as any other client. */
export function loginPage(user: PageUser | undefined, nonce: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${user === undefined ? 'Log in' : 'Your account'}</title>
  <style nonce="${nonce}">${raw(STYLE)}</style>
</head>
<body>
  <main>
    ${user === undefined ? formPart() : accountPart(user)}
    <p role="alert"></p>
  </main>
  <script nonce="${nonce}">${raw(SCRIPT)}</script>
</body>
</html>`
}

const formPart = (): Html => html`<h1>Log in</h1>
    <form method="post">
      <label>E-mail <input name="email" type="email" autocomplete="username" required autofocus></label>
      <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
      <button value="/account/login">Log in</button>
      <button value="/account/register" class="quiet">Register</button>
    </form>`

const accountPart = ({ email, sessions }: PageUser): Html => html`<h1>Your account</h1>
    <p>Logged in as <b>${email}</b>, ${sessions.length === 1 ? 'here only' : `in ${sessions.length} places`}:</p>
    <ul>${sessions.map(({ expiresAt, current }) => {
      const until = expiresAt.slice(0, 16).replace('T', ' ')
      return html`<li>${current ? 'this browser' : 'another browser'}, until ${until} UTC</li>`
    })}</ul>
    <form method="post">
      <button value="/account/logout">Log out</button>
      <button value="/account/logout-everywhere" class="quiet">Log out everywhere</button>
    </form>`

const SCRIPT = `
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const { target, submitter } = event
  const fields = Object.fromEntries(new FormData(target))
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(submitter.value, { method: 'POST', headers, body: JSON.stringify(fields) })
  if (response.ok) return location.reload()
  const { detail, errors = [] } = await response.json()
  const reasons = errors.map(({ pointer, detail }) => pointer.slice(1) + ' ' + detail)
  document.querySelector('[role=alert]').textContent = reasons.join(', ') || detail
})`

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#dcd9d2, #343943); --ink: light-dark(#23262b, #e8e6e1);
  --paper: light-dark(#f6f5f2, #14161a); --card: light-dark(#fff, #1d2026); --act: light-dark(#2563c9, #79aaff); --bad: light-dark(#b3261e, #ff8577) }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 400px; padding: 28px; background: var(--card); border: 1px solid var(--line); border-radius: 14px }
h1 { margin: 0 0 18px; font-size: 22px; line-height: 1.2 } ul { padding-left: 20px }
form { display: flex; flex-wrap: wrap; gap: 14px } label { flex: 1 0 100% }
input, button { font: inherit; width: 100%; padding: 9px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit }
button { width: auto; cursor: pointer; background: var(--act); border-color: var(--act); color: var(--card) }
button.quiet { background: none; color: var(--act) }
:focus-visible { outline: 2px solid var(--act); outline-offset: 2px }
[role=alert] { margin: 16px 0 0; color: var(--bad) } [role=alert]:empty { display: none }`
