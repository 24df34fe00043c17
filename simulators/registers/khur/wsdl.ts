/** The description of a domain for other people's tools (WSDL 1.1, document/literal wrapped), made from the rows alone. */
import type { Field } from '#engine'
import type { KhurDomain } from '../../../src/modules/exchange/soap/khur-domains.ts'
import { documentOf, element, type Xml } from '../../../src/modules/exchange/soap/xml-writer.ts'
import type { KhurOperation } from './operations.ts'

const namespaces = {
  'xmlns:wsdl': 'http://schemas.xmlsoap.org/wsdl/',
  'xmlns:soap': 'http://schemas.xmlsoap.org/wsdl/soap/',
  'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
}
const typeOf: Readonly<Record<Field['type'], string>> = {
  text: 'xs:string',
  date: 'xs:date',
  number: 'xs:decimal',
  money: 'xs:integer',
  yesNo: 'xs:boolean',
}
const citizen = ['authType', 'otp', 'regnum', 'civilId', 'certFingerprint', 'fingerprint', 'signature']
const operator = ['regnum', 'fingerprint']

/** The description of `domain`, which is reached at `address`. */
export function wsdlOf(domain: KhurDomain, operations: readonly KhurOperation[], address: string): Buffer {
  const names = operations.map(({ operation }) => operation)
  const [service, port] = [`${domain.name}Service`, `${domain.name}ServicePort`]
  const parts = [
    element('wsdl:types', [schemaOf(domain, operations)]),
    ...names.flatMap((name) => [message(name), message(`${name}Response`)]),
    element('wsdl:portType', names.map(portOperation), { name: service }),
    binding(service, names),
    element('wsdl:service', [servicePort(service, port, address)], { name: service }),
  ]
  const attributes = { ...namespaces, 'xmlns:tns': domain.namespace, targetNamespace: domain.namespace }
  return documentOf(element('wsdl:definitions', parts, { ...attributes, name: service }))
}

function message(name: string): Xml {
  return element('wsdl:message', [element('wsdl:part', [], { name: 'parameters', element: `tns:${name}` })], { name })
}

function portOperation(name: string): Xml {
  const ends = [
    element('wsdl:input', [], { message: `tns:${name}` }),
    element('wsdl:output', [], { message: `tns:${name}Response` }),
  ]
  return element('wsdl:operation', ends, { name })
}

function binding(service: string, names: readonly string[]): Xml {
  const literal = element('soap:body', [], { use: 'literal' })
  const transport = 'http://schemas.xmlsoap.org/soap/http'
  const operations = names.map((name) =>
    element(
      'wsdl:operation',
      [
        element('soap:operation', [], { soapAction: '', style: 'document' }),
        element('wsdl:input', [literal]),
        element('wsdl:output', [literal]),
      ],
      { name },
    ),
  )
  const parts = [element('soap:binding', [], { style: 'document', transport }), ...operations]
  return element('wsdl:binding', parts, { name: `${service}Binding`, type: `tns:${service}` })
}

function servicePort(service: string, name: string, location: string): Xml {
  const attributes = { name, binding: `tns:${service}Binding` }
  return element('wsdl:port', [element('soap:address', [], { location })], attributes)
}

function schemaOf({ namespace }: KhurDomain, operations: readonly KhurOperation[]): Xml {
  const parts = [
    complexType('citizenAuth', citizen.map(optionalText)),
    complexType('operatorAuth', operator.map(optionalText)),
    complexType('authorizationData', [
      member('citizen', 'tns:citizenAuth', { minOccurs: '0' }),
      member('operator', 'tns:operatorAuth', { minOccurs: '0' }),
    ]),
    ...operations.flatMap(typesOf),
  ]
  return element('xs:schema', parts, { targetNamespace: namespace, elementFormDefault: 'unqualified' })
}

function typesOf({ operation, inputs, many, fields }: KhurOperation): Xml[] {
  const row = Object.entries(fields).map(([name, { type }]) =>
    member(name, typeOf[type], { minOccurs: '0', nillable: 'true' }),
  )
  const list = [member('listData', `tns:${operation}Row`, { minOccurs: '0', maxOccurs: 'unbounded' })]
  const auth = member('auth', 'tns:authorizationData', { minOccurs: '0' })
  return [
    complexType(`${operation}Request`, [auth, ...inputs.map(optionalText)]),
    ...(many ? [complexType(`${operation}Row`, row)] : []),
    complexType(`${operation}Data`, many ? list : row),
    complexType(`${operation}Result`, [
      member('request', `tns:${operation}Request`, { minOccurs: '0' }),
      member('requestId', 'xs:string'),
      member('response', `tns:${operation}Data`, { minOccurs: '0' }),
      member('resultCode', 'xs:int'),
      member('resultMessage', 'xs:string', { minOccurs: '0' }),
    ]),
    wrapper(operation, member('request', `tns:${operation}Request`, { minOccurs: '0' })),
    wrapper(`${operation}Response`, member('return', `tns:${operation}Result`, { minOccurs: '0' })),
  ]
}

function wrapper(name: string, only: Xml): Xml {
  return element('xs:element', [element('xs:complexType', [element('xs:sequence', [only])])], { name })
}

function complexType(name: string, members: readonly Xml[]): Xml {
  return element('xs:complexType', [element('xs:sequence', members)], { name })
}

function optionalText(name: string): Xml {
  return member(name, 'xs:string', { minOccurs: '0' })
}

function member(name: string, type: string, occurs: Readonly<Record<string, string>> = {}): Xml {
  return element('xs:element', [], { name, type, ...occurs })
}
