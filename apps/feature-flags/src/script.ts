/** What the page does in the browser: follows `/flags/events`, sends switches without a reload. Plain script, no library. */
export const SCRIPT = `
const list = document.getElementById('flags')
const row = document.getElementById('row').content.firstElementChild
const news = document.getElementById('news')
const connection = document.getElementById('connection')
const find = (name) => [...list.children].find((each) => each.dataset.name === name)

function show(name, on) {
  let item = find(name)
  const isNew = item === undefined
  if (isNew) {
    item = row.cloneNode(true)
    item.dataset.name = item.querySelector('input').value = item.querySelector('.name').textContent = name
    // By code points, as the store sorts.
    list.insertBefore(item, [...list.children].find((each) => each.dataset.name > name) ?? null)
  }
  const button = item.querySelector('button')
  const changed = isNew || button.getAttribute('aria-checked') !== String(on)
  button.setAttribute('aria-checked', on)
  button.value = !on
  item.querySelector('.state').textContent = on ? 'on' : 'off'
  return changed && item
}

function summarize() {
  const switches = [...list.querySelectorAll('button')]
  const on = switches.filter((each) => each.getAttribute('aria-checked') === 'true').length
  document.getElementById('summary').textContent = on + ' of ' + switches.length + ' on'
}

function tell(item, text) {
  news.textContent = text
  if (!item) return
  item.classList.remove('changed')
  void item.offsetWidth // begins the animation anew
  item.classList.add('changed')
}

function live(state, text) {
  connection.dataset.state = state
  connection.firstElementChild.textContent = text
}

const events = new EventSource('/flags/events')
events.addEventListener('flags', ({ data }) => {
  const { flags } = JSON.parse(data)
  const names = new Set(flags.map(({ name }) => name))
  for (const item of [...list.children]) if (!names.has(item.dataset.name)) item.remove()
  for (const { name, on } of flags) show(name, on)
  summarize()
  live('on', 'live')
})
events.addEventListener('flag', ({ data }) => {
  const { name, on } = JSON.parse(data)
  if (on === null) {
    const item = find(name)
    if (!item) return
    // Who works with the keyboard keeps a place.
    if (item.contains(document.activeElement)) (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button').focus()
    item.remove()
    tell(null, name + ' was removed')
  } else {
    const item = show(name, on)
    if (item) tell(item, name + ' is ' + (on ? 'on' : 'off'))
  }
  summarize()
})
events.addEventListener('error', () => live('lost', 'reconnecting'))

document.addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target
  const data = new FormData(form, event.submitter)
  const name = data.get('name')
  try {
    const response = await fetch('/flags/' + encodeURIComponent(name), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ on: data.get('on') === 'true' }),
    })
    if (!response.ok) throw new Error((await response.json()).detail)
    if (form.id === 'add') form.reset()
  } catch (error) {
    tell(null, name + ' was not changed: ' + error.message)
  }
})
`
