/** What drivers, owners of vehicles and debtors are told, and what they pay. */
import { check } from './outcome.ts'

check('traffic-fines', [
  ['Мөнхбат', {}, { pages: '', fee: 180_000 }],
  ['Айгүл', {}, { pages: '', ends: 'no-fines', stop: /төлөөгүй торгууль алга/ }],
])

check('driver-reference', [
  ['Ганболд', {}, { pages: '', fee: 0 }],
  ['Айгүл', {}, { pages: '', ends: 'no-record', stop: /эрхийн бүртгэл олдсонгүй/ }],
])

check('court-debt-reference', [
  ['Оюунчимэг', {}, { pages: '', fee: 0 }],
  ['Айгүл', {}, { pages: '', fee: 0 }], // having no debt is an answer too
])

check('vehicle-reference', [
  ['Мөнхбат', { vehicle: '0202УАА' }, { pages: 'vehicle', fee: 0 }],
  ['Ганболд', { vehicle: '4410УНА' }, { pages: 'vehicle', ends: 'ownerFirstname-disagrees', stop: /өөрөөр бичигдсэн/ }],
])
