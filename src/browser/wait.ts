/** Looks quietly whether the page that waits has somewhere to go, and goes there; nothing on the screen moves meanwhile. */
const own = document.querySelector<HTMLScriptElement>('script[data-seconds]')
const pauseMs = Number(own?.dataset.seconds ?? 5) * 1000
const heading = document.querySelector('h1')?.outerHTML ?? ''

async function look(): Promise<void> {
  const response = await fetch(location.href, { credentials: 'same-origin', cache: 'no-store' }).catch(() => undefined)
  const text = response?.ok ? await response.text() : undefined
  if (response && text !== undefined && (response.redirected || !text.includes(heading))) location.replace(response.url)
  else setTimeout(look, pauseMs)
}

setTimeout(look, pauseMs / 4)
