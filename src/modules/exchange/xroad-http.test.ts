import { askerContract } from '../../../test/contracts/x-road.ts'
import { openXRoad } from './xroad-http.ts'

askerContract('the HTTP adapter', (url, timeout) => openXRoad({ url, timeout }))
