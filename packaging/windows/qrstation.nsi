; Installer for Windows. makensis must be told VERSION, BUNDLE (the folder), ICON and TARGET (the file to be made).
; For one user and without administrator rights by default; for all users when an administrator chooses that.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "qrstation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\qrstation"
!define RULE "qrstation receiver"
!define PORT 11112

Name "qrstation"
OutFile "${TARGET}"
BrandingText "qrstation ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "qrstation"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "qrstation setup"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\qrstation.exe"
!define MUI_COMPONENTSPAGE_SMALLDESC

!insertmacro MUI_PAGE_LICENSE "${BUNDLE}\licences\qrstation-${VERSION}\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "qrstation" PROGRAM
  SectionIn RO
  ; Parts of an older version must not lie between those of this one.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\qrstation.lnk" "$INSTDIR\qrstation.exe"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayName" "qrstation"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REMOVAL}" "Publisher" "The qrstation developers"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayIcon" "$INSTDIR\qrstation.exe"
  WriteRegStr SHCTX "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${REMOVAL}" "NoModify" 1
  WriteRegDWORD SHCTX "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${REMOVAL}" "EstimatedSize" $0
SectionEnd

Section /o "Let the PACS send to this computer" FIREWALL
  ; Only an administrator can change the firewall: Windows asks for one.
  ExecShellWait "runas" "$SYSDIR\netsh.exe" 'advfirewall firewall add rule name="${RULE}" dir=in action=allow \
    protocol=TCP localport=${PORT} profile=domain,private program="$INSTDIR\qrstation.exe"' SW_HIDE
  WriteRegDWORD SHCTX "${REMOVAL}" "FirewallRule" 1
SectionEnd

Section "Uninstall"
  ReadRegDWORD $0 SHCTX "${REMOVAL}" "FirewallRule"
  ${If} $0 = 1
    ExecShellWait "runas" "$SYSDIR\netsh.exe" 'advfirewall firewall delete rule name="${RULE}"' SW_HIDE
  ${EndIf}
  ; The archive, settings and logs lie in the user's own folders and stay.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\qrstation.exe"
  Delete "$INSTDIR\qrstation-cli.exe"
  Delete "$INSTDIR\qrstation.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\qrstation.lnk"
  DeleteRegKey SHCTX "${REMOVAL}"
SectionEnd

LangString ABOUT_PROGRAM ${LANG_ENGLISH} "The window, and qrstation-cli for the command line."
LangString ABOUT_PROGRAM ${LANG_GERMAN} "Das Fenster, und qrstation-cli für die Kommandozeile."
LangString ABOUT_PROGRAM ${LANG_FRENCH} "La fenêtre, et qrstation-cli pour la ligne de commande."
LangString ABOUT_PROGRAM ${LANG_SPANISH} "La ventana, y qrstation-cli para la línea de comandos."
LangString ABOUT_PROGRAM ${LANG_JAPANESE} "ウィンドウ版と、コマンドライン用の qrstation-cli。"
LangString ABOUT_FIREWALL ${LANG_ENGLISH} "Opens port ${PORT} of the Windows firewall for qrstation, in domain and private \
networks. Needed where a PACS sends by C-MOVE or pushes; C-GET works without. Windows asks for an administrator."
LangString ABOUT_FIREWALL ${LANG_GERMAN} "Öffnet Port ${PORT} der Windows-Firewall für qrstation, in Domänen- und privaten \
Netzen. Nötig, wenn ein PACS per C-MOVE oder von sich aus sendet; C-GET geht ohne. Windows fragt nach einem Administrator."
LangString ABOUT_FIREWALL ${LANG_FRENCH} "Ouvre le port ${PORT} du pare-feu Windows pour qrstation, sur les réseaux de \
domaine et privés. Nécessaire si un PACS envoie par C-MOVE ; C-GET s'en passe. Windows demande un administrateur."
LangString ABOUT_FIREWALL ${LANG_SPANISH} "Abre el puerto ${PORT} del cortafuegos de Windows para qrstation, en redes de \
dominio y privadas. Necesario si un PACS envía por C-MOVE; C-GET no lo necesita. Windows pide un administrador."
LangString ABOUT_FIREWALL ${LANG_JAPANESE} "ドメインおよびプライベートネットワークで、Windows ファイアウォールのポート ${PORT} \
を qrstation に開きます。PACS が C-MOVE で送信する場合に必要です (C-GET では不要)。管理者の許可が求められます。"

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAM} $(ABOUT_PROGRAM)
  !insertmacro MUI_DESCRIPTION_TEXT ${FIREWALL} $(ABOUT_FIREWALL)
!insertmacro MUI_FUNCTION_DESCRIPTION_END
