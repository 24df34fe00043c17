import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from '#platform'
import { seal } from '#vault'
import { askAt, cookieOf, posted, tokenOf } from '../../../../test/asking.ts'
import { startWhole } from '../../../../test/platform.ts'
import { jpeg, pdf } from '../../../../test/sent-files.ts'
import type { Visitor } from '../../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const { database, demoWorld } = { database: platform.platform.ctx.db, ...platform.simulators }
const ask = askAt(platform.origin)
const languages = [
  ['mn', ''],
  ['en', '/en'],
] as const

const visitors = new Map<string, Promise<Visitor>>()
/** Somebody who is signed in; once, since nobody may sign in as often as there are tests. */
const signedIn = (name: string) => {
  const known = visitors.get(name) ?? platform.visitorAs(name)
  visitors.set(name, known)
  return known
}

const form = (service: string, prefix = '') => `${prefix}/services/${service}/application`
const at = ({ page }: Visitor) => page.path.split('/').at(-1)
const say = (key: string, language: 'mn' | 'en' = 'mn') =>
  platform.nation.words[language]![key]!.replaceAll('\u00a0', ' ')

/** Answers page after page of an open journey, by the first question's name; ends where the last answer leads. */
async function fill(visitor: Visitor, pages: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  for (const [name, answer] of Object.entries(pages)) {
    if (at(visitor) === 'known') await visitor.open(onward(visitor))
    assert.equal(at(visitor), name, `${visitor.page.path}: ${visitor.words}`)
    await visitor.submit(`/application/${name}`, answer)
  }
  if (at(visitor) === 'known') await visitor.open(onward(visitor))
}

/** The address the button of a page leads to. */
function onward({ page }: Visitor): string {
  return /<a class="button primary"[^>]*href="([^"]+)"/.exec(page.text)?.[1] ?? ''
}

const own = {
  whom: { whom: 'self' },
  reason: { reason: 'first' },
  latinRight: { latinRight: 'yes' },
  kind: { kind: 'ordinary' },
  abroad: { abroad: 'no' },
  office: { office: 'ubeg-8301' },
  truth: { truth: 'yes' },
}

/** Begins anew, whatever was filled in before. */
async function begin(visitor: Visitor, service: string, prefix = ''): Promise<void> {
  const csrf = await tokenOf(visitor)
  await visitor.post(`${form(service)}/removal`, new URLSearchParams({ csrf }))
  await visitor.open(form(service, prefix))
}

const applicationsOf = async (name: string) =>
  database.many<{ id: string; answers: Record<string, unknown>; language: string }>(
    sql`select id, answers, language from applications.application where person_id = ${platform.person(name).id} order by submitted_at`,
  )

async function send(visitor: Visitor, name: string, body: FormData | Record<string, string>) {
  const { path } = visitor.page
  const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.text)?.[1] ?? ''
  const sent = body instanceof FormData ? body : new FormData()
  if (!(body instanceof FormData)) for (const [field, value] of Object.entries(body)) sent.set(field, value)
  sent.set('csrf', csrf)
  assert.ok(path.endsWith(`/${name}`), `${path} is not ${name}`)
  return visitor.post(path, sent)
}

function withFile(field: string, bytes: Uint8Array, name: string): FormData {
  const body = new FormData()
  body.set(field, new File([Uint8Array.from(bytes)], name))
  return body
}

describe('a passport is ordered without script,', () => {
  for (const [language, prefix] of languages) {
    test(`for oneself, in ${language}`, async () => {
      const visitor = await signedIn('Айгүл')
      await begin(visitor, 'passport-order', prefix)
      await fill(visitor, own)
      assert.equal(at(visitor), 'check')
      assert.match(visitor.words, /32 500 ₮/)
      assert.match(visitor.words, /\d{4}\.\d\d\.\d\d/)
      await visitor.submit('/application/check')
      assert.match(visitor.page.path, new RegExp(`^${prefix}/applications/`))
      const sent = (await applicationsOf('Айгүл')).at(-1)!
      assert.equal(sent.language, language)
      assert.deepEqual(sent.answers, {
        whom: 'self',
        reason: 'first',
        latinRight: true,
        kind: 'ordinary',
        abroad: false,
        office: 'ubeg-8301',
        truth: true,
      })
    })

    test(`for a child, in ${language}`, async () => {
      const visitor = await signedIn('Сарангэрэл')
      await begin(visitor, 'passport-order', prefix)
      await visitor.submit('/application/whom', { whom: 'УХ14230915' })
      assert.equal(at(visitor), 'known')
      assert.match(visitor.words, /2014\.03\.09/, 'what is known is of the child')
      await visitor.open(onward(visitor))
      const { whom: _, truth: __, ...questions } = own
      await fill(visitor, { ...questions, agreement: { agreement: 'yes' } })
      assert.equal(at(visitor), 'check')
      await visitor.submit('/application/check')
      assert.match(visitor.page.path, /\/applications\//)
      assert.equal((await applicationsOf('Сарангэрэл')).at(-1)!.answers.whom, 'УХ14230915')
    })
  }

  test('with a number nobody has to remember: what is known is in a table, with its source and a way to object', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await visitor.submit('/application/whom', { whom: 'self' })
    assert.match(visitor.words, /1986\.01\.19/)
    assert.ok(visitor.link('Буруу юу?').endsWith('/services/civil-correction/application'))
  })
})

describe('what stops it is told before anything more is typed, with the way out, and nothing is lost:', () => {
  test('a debt, with its amount and the reference that shows it', async () => {
    const visitor = await signedIn('Оюунчимэг')
    await begin(visitor, 'passport-order')
    await visitor.submit('/application/whom', { whom: 'self' })
    assert.match(visitor.title, /4 200 000 ₮ төлөх өртэй/)
    assert.ok(onward(visitor).endsWith('/services/court-debt-reference'))
    assert.equal((await visitor.open(onward(visitor))).status, 200)
  })

  test('an identity card that has expired, with the day as people write it', async () => {
    const visitor = await signedIn('Ганболд')
    await begin(visitor, 'passport-order')
    await visitor.submit('/application/whom', { whom: 'self' })
    assert.match(visitor.title, /2026\.04\.17/)
  })

  test('unpaid fines, as soon as it is opened, in English too', async () => {
    const visitor = await signedIn('Мөнхбат')
    await begin(visitor, 'driving-licence', '/en')
    assert.match(visitor.title, /180 000 ₮/)
    assert.equal(onward(visitor), '/en/services/traffic-fines')
  })

  test('no licence, after the answer that asks for one; another answer goes on', async () => {
    const visitor = await signedIn('Уранчимэг')
    await begin(visitor, 'driving-licence')
    await visitor.open(onward(visitor))
    await visitor.submit('/application/request', { request: 'worn' })
    assert.match(visitor.title, /бүртгэлгүй байна/)
    await visitor.open(visitor.link(say('journey.stop-back')))
    assert.equal(at(visitor), 'request')
    await visitor.submit('/application/request', { request: 'foreign' })
    assert.equal(at(visitor), 'foreignLicence')
  })

  test('a name that changed, for a child: not for oneself', async () => {
    const visitor = await signedIn('Сарангэрэл')
    await begin(visitor, 'passport-order')
    await fill(visitor, { whom: { whom: 'УХ14230915' }, reason: { reason: 'renamed' } })
    assert.match(visitor.title, /Хүүхдийн нэр өөрчлөгдсөн/)
    await visitor.open(`${form('passport-order')}/whom`)
    await visitor.submit('/application/whom', { whom: 'self' })
    await visitor.open(onward(visitor))
    assert.equal(at(visitor), 'latinRight')
  })

  test('and it is not sent from an older page either', async () => {
    const visitor = await signedIn('Айгүл')
    const before = (await applicationsOf('Айгүл')).length
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    const { id: personId } = platform.person('Айгүл')
    const owing = {
      personId,
      sensitivity: 'personal',
      kind: 'applications.draft-facts',
      values: { debt: 5000 },
    } as const
    const factsId = await seal(platform.platform.ctx, owing)
    await database.run(sql`update applications.draft set facts_id = ${factsId} where person_id = ${personId}`)
    await visitor.submit('/application/check')
    assert.match(visitor.title, /5 000 ₮ төлөх өртэй/)
    assert.equal((await applicationsOf('Айгүл')).length, before)
  })
})

describe('a register that is down', () => {
  test('leaves its facts out, says so, and stops nobody', async () => {
    const visitor = await signedIn('Дуламсүрэн')
    demoWorld.setUp('civil', false)
    try {
      await begin(visitor, 'passport-order')
      assert.ok(visitor.words.includes(say('journey.typed-other')), visitor.words)
      await visitor.submit('/application/whom', { whom: 'self' })
      assert.equal(at(visitor), 'known')
      assert.ok(visitor.words.includes(say('journey.known-later')))
      const { whom: _, ...questions } = own
      await visitor.open(onward(visitor))
      await fill(visitor, questions)
      assert.equal(at(visitor), 'check')
    } finally {
      demoWorld.setUp('civil', true)
    }
  })
})

describe('a list that a register does not give:', () => {
  const vehicle = (text: string) =>
    /name="vehicle"[^>]*type="(\w+)"|type="(\w+)"[^>]*name="vehicle"/.exec(text)?.slice(1).find(Boolean)

  test('the number is written instead, on the same page, and goes on its way unread until the register answers', async () => {
    const visitor = await signedIn('Мөнхбат')
    demoWorld.setUp('transport', false)
    try {
      await visitor.open(form('vehicle-reference'))
      assert.equal(vehicle(visitor.page.text), 'text')
      assert.ok(visitor.words.includes(say('journey.typed-hint').split('. ').at(-1)!), visitor.words)
      assert.equal((await visitor.submit('/application', { vehicle: '<b>' })).status, 422)
      await visitor.submit('/application', { vehicle: '0202 уаа' })
      assert.match(visitor.page.path, /^\/applications\//)
      const { id } = (await applicationsOf('Мөнхбат')).at(-1)!
      const { unchecked } = await database.one<{ unchecked: string[] }>(
        sql`select unchecked from applications.application where id = ${id}`,
      )
      assert.deepEqual(unchecked, ['vehicle'])
    } finally {
      demoWorld.setUp('transport', true)
    }
  })
})

describe('an answer', () => {
  test('is asked for again in the same words at the top and at the field, and nothing else is lost', async () => {
    const visitor = await signedIn('Айгүл')
    for (const [language, prefix] of languages) {
      await begin(visitor, 'passport-order', prefix)
      await fill(visitor, { whom: own.whom, reason: own.reason, latinRight: { latinRight: 'no' } })
      const { status, text } = await visitor.submit('/application/latinLast', { latinLast: 'Kabdyl', latinFirst: '' })
      assert.equal(status, 422)
      assert.match(text, new RegExp(`<title>${say('frame.error-prefix', language)} `))
      assert.match(text, /href="#field-latinFirst"/)
      assert.match(text, /id="error-latinFirst"/)
      assert.match(text, /value="Kabdyl"/)
      assert.match(text, /<h1/)
    }
  })

  test('is changed from the check, and one is back at the check', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    await visitor.open(`${form('passport-order')}/kind`)
    await visitor.submit('/application/kind', { kind: 'chip' })
    assert.equal(at(visitor), 'check')
    assert.match(visitor.words, /82 500 ₮/)
    await visitor.open(`${form('passport-order')}/reason`)
    await visitor.submit('/application/reason', { reason: 'lost' })
    assert.equal(at(visitor), 'lost')
  })

  test('is never in an address', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'civil-correction')
    await visitor.open(onward(visitor))
    for (const [name, answer] of [
      ['field', { field: 'latin' }],
      ['right', { right: 'Unmistakable' }],
    ] as const) {
      await visitor.submit(`/application/${name}`, answer)
      assert.ok(!visitor.page.path.includes('?') && !visitor.page.path.includes('Unmistakable'))
    }
  })

  test('ahead of what comes first leads to what comes first', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    for (const name of ['check', 'office', 'known', 'agreement', 'nowhere', '__proto__', 'constructor']) {
      await visitor.open(`${form('passport-order')}/${name}`)
      assert.equal(at(visitor), 'whom', name)
    }
    await fill(visitor, { whom: own.whom, reason: own.reason })
    await visitor.open(`${form('passport-order')}/check`)
    assert.equal(at(visitor), 'latinRight')
    await visitor.open(`${form('passport-order')}/photo`)
    assert.equal(at(visitor), 'latinRight')
  })

  test('is saved unchecked by whoever leaves, and there when they come back, on any device', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, { whom: own.whom, reason: own.reason, latinRight: { latinRight: 'no' } })
    await visitor.submit('/application/latinLast', { latinLast: 'Kab', leave: 'yes' })
    assert.equal(visitor.title, say('journey.saved-title'))
    const other = await platform.visitorAs('Айгүл')
    await other.open('/')
    assert.match(other.words, /хүсэлт дуусгаагүй байна Гадаад паспорт захиалах/)
    assert.ok(other.page.text.includes(`href="${form('passport-order')}"`))
    await other.open(form('passport-order'))
    assert.equal(at(other), 'latinLast')
    assert.match(other.page.text, /value="Kab"/)
  })

  test('of a session that ended is asked for again after signing in, and the others are there', async () => {
    const visitor = await platform.visitorAs('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, { whom: own.whom, reason: own.reason })
    const cookies = new Map(visitor.cookies)
    await visitor.submit('/sign-out')
    for (const [name, value] of cookies) visitor.cookies.set(name, value)
    const response = await ask(
      `${form('passport-order')}/latinRight`,
      posted({ latinRight: 'yes' }, { cookie: cookieOf(visitor) }),
    )
    assert.equal(response.status, 401)
    const entered = await ask(`${form('passport-order')}/latinRight`)
    assert.equal(entered.status, 303)
    assert.match(entered.headers.get('location') ?? '', /sign-in\?to=/)
    const again = await signedIn('Айгүл')
    await again.open(form('passport-order'))
    assert.equal(at(again), 'latinRight')
  })
})

describe('sending', () => {
  test('twice at once, a hundred times, and again from the page before: one application', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    const before = (await applicationsOf('Айгүл')).length
    const fields = Object.fromEntries(
      [...visitor.page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]+)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    )
    const sent = () =>
      ask(`${form('passport-order')}/check`, posted(fields, { cookie: cookieOf(visitor), origin: platform.origin }))
    const answers = await Promise.all(Array.from({ length: 100 }, sent))
    answers.push(await sent())
    const places = new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`))
    assert.equal(places.size, 1)
    assert.match([...places][0]!, /^303 \/applications\//)
    assert.equal((await applicationsOf('Айгүл')).length, before + 1)
  })

  test('a key somebody made up sends nothing', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    const before = (await applicationsOf('Айгүл')).length
    for (const key of ['', 'x', platform.platform.ctx.ids.uuid()]) {
      await visitor.open(`${form('passport-order')}/check`)
      await visitor.submit('/application/check', { key })
      assert.equal(at(visitor), 'check')
    }
    assert.equal((await applicationsOf('Айгүл')).length, before)
  })

  test('what was changed in another window is shown before it is sent', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    const { page } = visitor
    await visitor.open(`${form('passport-order')}/kind`)
    await visitor.submit('/application/kind', { kind: 'chip' })
    visitor.page = page
    const before = (await applicationsOf('Айгүл')).length
    await visitor.submit('/application/check')
    assert.equal(at(visitor), 'check')
    assert.match(visitor.words, /82 500 ₮/)
    assert.equal((await applicationsOf('Айгүл')).length, before)
    await visitor.submit('/application/check')
    assert.equal((await applicationsOf('Айгүл')).length, before + 1)
  })

  test('what is not answered leads there instead', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    const page = visitor.page
    await visitor.open(`${form('passport-order')}/office`)
    await visitor.submit('/application/office', { office: '' })
    visitor.page = page
    await visitor.submit('/application/check')
    assert.equal(at(visitor), 'office')
  })

  test('one’s own key used by another person sends nothing of the other’s', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'passport-order')
    await fill(visitor, own)
    const key = /name="key" value="([^"]+)"/.exec(visitor.page.text)?.[1] ?? ''
    const thief = await signedIn('Тэмүүжин')
    const before = (await applicationsOf('Тэмүүжин')).length
    const csrf = await tokenOf(thief)
    await thief.post(`${form('passport-order')}/check`, new URLSearchParams({ csrf, key }))
    assert.equal(at(thief), 'whom')
    assert.equal((await applicationsOf('Тэмүүжин')).length, before)
  })
})

describe('a file', () => {
  const toPhoto = async () => {
    const visitor = await signedIn('Тэмүүжин')
    await begin(visitor, 'passport-order')
    const { whom, reason, latinRight, kind } = own
    await fill(visitor, { whom, reason, latinRight, kind, abroad: { abroad: 'yes' } })
    assert.equal(at(visitor), 'photo')
    return visitor
  }

  test('goes with the application, is shown by name, and is kept', async () => {
    const visitor = await toPhoto()
    assert.match(visitor.page.text, /enctype="multipart\/form-data"/)
    assert.match(visitor.page.text, /data-shrink="[^"]*\{size\}/)
    assert.match(visitor.page.text, /src="\/assets\/photo\.\w+\.js"/)
    await send(visitor, 'photo', withFile('photo', jpeg(), 'me.jpg'))
    assert.equal(at(visitor), 'office')
    await visitor.open(`${form('passport-order')}/photo`)
    assert.match(visitor.words, /me\.jpg/)
    await visitor.submit('/application/photo')
    assert.equal(at(visitor), 'office')
    await visitor.submit('/application/office', { office: 'mfa-seoul' })
    await visitor.submit('/application/truth', { truth: 'yes' })
    assert.equal((await visitor.open(visitor.link('me.jpg'))).status, 200)
    await visitor.open(`${form('passport-order')}/check`)
    await visitor.submit('/application/check')
    const { answers } = (await applicationsOf('Тэмүүжин')).at(-1)!
    const { id, kind, name } = answers.photo as { id: string; kind: string; name: string }
    assert.deepEqual([kind, name], ['jpeg', 'me.jpg'])
    const { years } = await database.one<{ years: number }>(
      sql`select extract(year from age(kept_until, now())) as years from platform.file where id = ${id}`,
    )
    assert.equal(Number(years), 10)
  })

  test('that is none of those asked for is said at the field', async () => {
    const visitor = await toPhoto()
    for (const [what, bytes] of [
      ['a PDF', pdf()],
      ['a page', Buffer.from('<html><script>alert(1)</script>')],
      ['an archive named as a picture', Buffer.from('PK\u0003\u0004 and more')],
      ['half a picture', jpeg().subarray(0, 40)],
    ] as const) {
      const { status, text } = await send(visitor, 'photo', withFile('photo', bytes, 'me.jpg'))
      assert.equal(status, 422, what)
      assert.match(text, /href="#field-photo"/, what)
      assert.match(text, /id="error-photo"/, what)
    }
    await send(visitor, 'photo', {})
    assert.equal(visitor.page.status, 422)
  })

  test('of somebody else, named in the form, is not taken', async () => {
    const visitor = await toPhoto()
    const { id } = await database.one<{ id: string }>(sql`
      insert into platform.file (id, owner_id, kind, name, bytes, width, height, sha256, content, created_at)
      values (${platform.platform.ctx.ids.uuid()}, ${platform.person('Айгүл').id}, 'jpeg', 'a.jpg', 1, 1, 1, '\\x00', '\\x00', now())
      returning id`)
    await send(visitor, 'photo', { photo: `${id}|jpeg|1|a.jpg` })
    assert.equal(visitor.page.status, 422)
    assert.ok(!visitor.page.text.includes(id))
  })

  test('that is not needed may be left out, and taken out again', async () => {
    const visitor = await signedIn('Айгүл')
    await begin(visitor, 'civil-correction')
    await fill(visitor, {})
    await fill(visitor, { field: { field: 'latin' }, right: { right: 'Aygul' } })
    await send(visitor, 'proof', withFile('proof', pdf(), 'proof.pdf'))
    assert.match(visitor.words, /proof\.pdf/)
    await visitor.open(`${form('civil-correction')}/proof`)
    await visitor.submit('/application/proof', { remove: 'proof' })
    assert.equal(at(visitor), 'check')
    assert.ok(!visitor.words.includes('proof.pdf'))
    await visitor.submit('/application/check')
    const sent = (await applicationsOf('Айгүл')).find(({ answers }) => 'proof' in answers)
    assert.equal(sent?.answers.proof, null)
  })
})
