import { walkStories } from './walk.ts'

/** Half of the stories are measured on a phone in the country's first language, the others on a desk in the second. */
const measured = ['reference', 'passport', 'trouble', 'mine']

walkStories({ language: 'mn', width: 360, script: true, thorough: true, only: measured })
walkStories({ language: 'en', width: 360, script: true, thorough: false, only: ['questions', 'around'] })
walkStories({
  language: 'mn',
  width: 360,
  script: false,
  thorough: false,
  only: ['reference', 'passport', 'lead'],
})
