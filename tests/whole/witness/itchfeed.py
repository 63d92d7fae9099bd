"""Reads a BinaryFILE with itchfeed, prints what it read, and writes what it would have written."""

import sys

from itch.parser import MessageParser

COMMON = ["stock_locate", "tracking_number", "timestamp"]

source, copy = sys.argv[1:]
with open(source, "rb") as file, open(copy, "wb") as out:
    for message in MessageParser().parse_file(file):
        fields = vars(message)
        names = COMMON + [name for name in fields if name not in COMMON]
        values = [fields[name] for name in names]
        texts = [v.decode("ascii").rstrip() if isinstance(v, bytes) else v for v in values]
        kind = message.message_type.decode("ascii")
        print(kind, *(f"{name}={text}" for name, text in zip(names, texts)))
        encoded = message.to_bytes()
        out.write(len(encoded).to_bytes(2, "big") + encoded)
