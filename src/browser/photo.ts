/**
 * Makes a chosen photo small on the device, so that it goes through a slow line: on `input[type=file][data-shrink]`,
 * whose `data-shrink` is the sentence that tells the size (`{size}` in kilobytes). Upright, and without what the phone
 * wrote into it. Whatever fails, or without script, the photo is sent as it is.
 */
const sideMax = 1200
const bytesMax = 200_000
const previewSideMax = 240
/** Tried in this order until the picture is small enough: how much of the side, at which quality. */
const steps = [
  [1, 0.8],
  [1, 0.65],
  [0.8, 0.7],
  [0.65, 0.6],
  [0.5, 0.5],
] as const

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-shrink]')) {
  const said = placeToSay(input)
  input.addEventListener('change', () => {
    said.preview.hidden = true
    said.output.textContent = ''
    shrinkChosen(input, said).catch(() => {
      said.preview.hidden = true // the photo stays as it was chosen and is sent whole
    })
  })
}

type Said = { readonly output: HTMLElement; readonly preview: HTMLCanvasElement }

/** Screen readers tell only what changes in a place that was there before. */
function placeToSay(input: HTMLInputElement): Said {
  const found = input.parentElement?.querySelector<HTMLElement>('output, [role=status]')
  const output = found ?? document.createElement('output')
  if (!found) input.after(output)
  const preview = document.createElement('canvas')
  preview.hidden = true
  preview.setAttribute('aria-hidden', 'true')
  output.before(preview)
  return { output, preview }
}

async function shrinkChosen(input: HTMLInputElement, { output, preview }: Said): Promise<void> {
  const chosen = input.files?.[0]
  if (!chosen?.type.startsWith('image/') || input.files!.length > 1) return
  if (input.accept && !/image\/(\*|jpeg)/.test(input.accept)) return // what comes out is one
  const image = await createImageBitmap(chosen)
  const small = await shrunk(image, chosen)
  if (input.files?.[0] !== chosen) return // another one was chosen meanwhile
  if (small !== chosen) put(input, small)
  draw(preview, image, previewSideMax)
  preview.hidden = false
  output.textContent = input.dataset.shrink!.replace('{size}', String(Math.ceil(small.size / 1000)))
}

/** The photo as it was, unless it becomes smaller. */
async function shrunk(image: ImageBitmap, chosen: File): Promise<File> {
  let best: Blob = chosen
  if (chosen.size <= bytesMax && Math.max(image.width, image.height) <= sideMax) return chosen
  const canvas = document.createElement('canvas')
  for (const [part, quality] of steps) {
    draw(canvas, image, sideMax * part)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (blob?.type === 'image/jpeg' && blob.size < best.size) best = blob
    if (best.size <= bytesMax) break
  }
  return best === chosen ? chosen : new File([best], chosen.name.replace(/\.\w+$|$/, '.jpg'), { type: 'image/jpeg' })
}

function draw(canvas: HTMLCanvasElement, image: ImageBitmap, side: number): void {
  const scale = Math.min(1, side / Math.max(image.width, image.height))
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const context = canvas.getContext('2d')!
  context.fillStyle = '#fff' // what is transparent would become black
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
}

function put(input: HTMLInputElement, file: File): void {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  input.files = transfer.files
}
