/** Asks quietly whether what the page waits for has changed, and looks at the page again when it has; nothing moves meanwhile. */
const { seconds = '5', state = '' } = document.querySelector<HTMLScriptElement>('script[data-state]')?.dataset ?? {}
const pauseMs = Number(seconds) * 1000
const same = 204

async function look(): Promise<void> {
  const answer = await fetch(location.href, {
    headers: { 'X-Wait': state },
    cache: 'no-store',
    redirect: 'manual',
  }).catch(() => undefined)
  if (answer && answer.status !== same && answer.status < 500) location.reload()
  else setTimeout(look, pauseMs)
}

setTimeout(look, pauseMs / 4)
