import { walkStories } from './walk.ts'

const measured = ['around', 'licence', 'stopped', 'questions', 'lead']

walkStories({ language: 'en', width: 1280, script: true, thorough: true, only: measured })
walkStories({ language: 'mn', width: 1280, script: true, thorough: false, only: ['reference'] })
walkStories({
  language: 'en',
  width: 1280,
  script: false,
  thorough: false,
  only: ['questions', 'trouble', 'mine'],
})
