import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkNation, checkService, textsOf } from '#engine'
import { smsParts } from '#kernel'
import { nation } from '../index.ts'

for (const service of nation.services) {
  test(`${service.definition.id} can be published`, () => assert.deepEqual(checkService(service, nation), []))

  test(`${service.definition.id} is plain data that goes through JSON unchanged`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(service)), service)
  })

  test(`${service.definition.id} lies with its agency, in a file of its name`, () => {
    assert.equal(service.file, `services/${service.definition.agency}/${service.definition.id}.ts`)
  })
}

test('the nation has no fault, its life events and text messages included', () => {
  assert.deepEqual(checkNation(nation), [])
})

test('a fault of a service names its file, the path and the remedy', () => {
  const [first, ...others] = nation.services
  const lawless = { ...first!, definition: { ...first!.definition, law: [] } }
  assert.deepEqual(checkNation({ ...nation, services: [lawless, ...others] }), [
    { path: `${first!.file}: law`, says: 'no law is cited: name the act that gives this service' },
  ])
})

test('texts that are taken away from any service in any language are missed, each by its path', () => {
  for (const service of nation.services) {
    const paths = textsOf(service.definition).map(([path]) => path)
    const taken = checkService({ ...service, translations: { ...service.translations, en: {} } }, nation)
    assert.deepEqual(
      taken.map(({ path }) => path),
      paths,
    )
  }
})

test('every text message fits one part with the titles there are', () => {
  for (const [language, words] of Object.entries(nation.words)) {
    const titles = nation.services.map(
      ({ definition, translations }) => translations[language]?.title ?? definition.title,
    )
    const telling = Object.entries(words).filter(([key, text]) => key.startsWith('sms.') && text.includes('{title}'))
    for (const [key, text] of telling)
      for (const title of titles) {
        const message = text.replace('{title}', title.slice(0, 33).concat('…')).replace('{number}', '2026-999999-X')
        const whole = message.replace('{code}', '4821').replace('{date}', '2026.11.24')
        assert.equal(smsParts(whole), 1, `${language} ${key}`)
      }
  }
})
