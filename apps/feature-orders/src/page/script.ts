/**
 * The script of the page: sections arrive as HTML over server-sent events, and buttons post without leaving the page.
 * What changed shines up; the focus stays where it was.
 */
export const SCRIPT = `
const live = document.getElementById('live')
const said = document.getElementById('said')
const source = new EventSource(document.body.dataset.live)
source.onopen = () => { live.textContent = 'live'; live.classList.add('on') }
source.onerror = () => { live.textContent = 'connecting'; live.classList.remove('on') }
for (const name of ['stock', 'orders', 'readers', 'streams', 'stream']) {
  source.addEventListener(name, ({ data }) => replace(document.getElementById(name), data))
}
function replace(section, data) {
  const before = new Map([...section.querySelectorAll('[id]')].map((element) => [element.id, element.outerHTML]))
  const focused = section.contains(document.activeElement) ? document.activeElement.id : ''
  section.innerHTML = data
  if (before.size > 0) {
    for (const element of section.querySelectorAll('li[id], article[id]')) {
      if (before.get(element.id) !== element.outerHTML) element.classList.add('fresh')
    }
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
}
document.addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target
  const body = new URLSearchParams(new FormData(form, event.submitter))
  try {
    const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    say(response.ok ? '' : (await response.json()).detail)
  } catch {
    say('The shop does not answer.')
  }
})
function say(text) {
  said.textContent = text
}
`
