"""Forbids every socket that could leave the machine; imported by tests and by the wheel's environment in CI."""

import socket

_ALLOWED = {getattr(socket, "AF_UNIX", None)}
_connect = socket.socket.connect


def _refuse(self, address):
    if self.family in _ALLOWED:
        return _connect(self, address)
    raise PermissionError(f"a network call to {address} was made; the program must not")


def _no_names(*args, **kwargs):
    raise PermissionError(f"a host name was looked up: {args[:1]}; the program must not")


socket.socket.connect = _refuse
socket.socket.connect_ex = _refuse
socket.getaddrinfo = _no_names
