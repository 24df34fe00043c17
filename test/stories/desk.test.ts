import { walkStories } from './walk.ts'

walkStories({ language: 'en', width: 1280, script: true, thorough: true })
walkStories({ language: 'mn', width: 1280, script: true, thorough: false, only: ['reference', 'mine'] })
walkStories({
  language: 'en',
  width: 1280,
  script: false,
  thorough: false,
  only: ['questions', 'trouble', 'mine', 'licence'],
})
