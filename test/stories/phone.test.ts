import { walkStories } from './walk.ts'

walkStories({ language: 'mn', width: 360, script: true, thorough: true })
walkStories({ language: 'en', width: 360, script: true, thorough: false, only: ['reference', 'mine'] })
walkStories({
  language: 'mn',
  width: 360,
  script: false,
  thorough: false,
  only: ['reference', 'around', 'passport', 'stopped', 'lead'],
})
