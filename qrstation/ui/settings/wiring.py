"""Ties the Settings page to the bridge."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qrstation.ui.bridge import Bridge
from qrstation.ui.settings.page import SettingsPage


class SettingsWiring(QObject):
    """Has settings changed, and our certificate made and shown."""

    def __init__(self, page: SettingsPage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        page.settings_wanted.connect(bridge.change_settings)
        tls, certificate = page.tls, bridge.certificate
        tls.request_wanted.connect(certificate.request)
        tls.save_request_wanted.connect(certificate.save_request)
        tls.self_signed_wanted.connect(certificate.self_sign)
        tls.import_wanted.connect(certificate.import_)
        certificate.told.connect(tls.show_certificate)
