import { html, type Markup, nothing } from '#kernel'

type Frame = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly kind: string
  readonly viewBox: string
  readonly role?: 'img' | 'group'
  readonly picture: Markup
  readonly below?: Markup
}

/** A picture with its name and a sentence that says what is on it, for those who do not see it. */
export function pictureFrame({ id, title, description, kind, viewBox, role = 'img', picture, below }: Frame): Markup {
  return html`<figure class="picture ${kind}"><svg viewBox="${viewBox}" role="${role}" aria-labelledby="${id}-title" aria-describedby="${id}-says"><title id="${id}-title">${title}</title><desc id="${id}-says">${description}</desc>${picture}</svg>
    ${below ?? nothing}</figure>`
}
