/** «ТҮХЭЭ АРХАНГАЙ»: how people ask by text message to be told of alerts, in Cyrillic and in the Latin letters of old phones. */
import type { AlertWords } from '#engine'

export const alertWords: AlertWords = {
  languages: {
    mn: {
      ask: ['түхээ', 'tuhee', 'tukhee', 'tvhee', 'тухээ', 'төхээ'],
      end: ['болих', 'bolih', 'bolikh', 'зогс', 'zogs', 'болиулах'],
      everywhere: ['улс', 'uls', 'бүгд', 'bugd', 'монгол', 'mongol', 'улсын'],
    },
    en: { ask: ['alert', 'alerts'], end: ['stop'], everywhere: ['all', 'country', 'mongolia'] },
    kk: { ask: ['хабарла', 'habarla'], end: ['тоқта', 'tokta'], everywhere: ['бәрі', 'bari'] },
  },
}
