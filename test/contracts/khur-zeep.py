"""Asks KHUR with zeep: reads {"wsdl", "operation", "request", "headers"} and writes what zeep understood of the answer."""

import json
import sys

import requests
import zeep
from zeep.helpers import serialize_object
from zeep.transports import Transport

asked = json.load(sys.stdin)
session = requests.Session()
session.trust_env = False
session.headers.update(asked["headers"])
transport = Transport(session=session, timeout=20, operation_timeout=20)
answers = []
for call in asked["calls"]:
    client = zeep.Client(call["wsdl"], transport=transport)
    count = sum(len(port.binding._operations) for service in client.wsdl.services.values() for port in service.ports.values())
    said = None
    if "operation" in call:
        said = serialize_object(getattr(client.service, call["operation"])(request=call["request"]), dict)
    answers.append({"operations": count, "said": said})
json.dump(answers, sys.stdout, default=str)
