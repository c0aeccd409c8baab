#!/usr/bin/env bash
# Makes dist/qrstation-VERSION.dmg out of dist/qrstation.app:  packaging/macos/make_dmg.sh VERSION
#
# It is signed when SIGNING_IDENTITY names a "Developer ID Application" certificate of the keychain, and notarised when
# NOTARY_PROFILE names credentials that `xcrun notarytool store-credentials` has put there. Unsigned, macOS asks the user to
# allow the program in System Settings, Privacy & Security.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=${1:?the version, such as 1.0.0}
app=dist/qrstation.app
image=dist/qrstation-$version.dmg

ditto dist/qrstation/licences "$app/Contents/Resources/licences"
cp dist/qrstation/qrstation.cdx.json "$app/Contents/Resources/"

if [[ -n ${SIGNING_IDENTITY:-} ]]; then
  # From the inside out: a signature covers what it contains.
  find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY"
  find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY"
  for program in "$app/Contents/MacOS/qrstation-cli" "$app"; do
    codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" \
      --entitlements packaging/macos/entitlements.plist "$program"
  done
  codesign --verify --deep --strict --verbose=2 "$app"
else
  codesign --force --deep --sign - "$app"
fi

notarise() {
  xcrun notarytool submit "$1" --keychain-profile "$NOTARY_PROFILE" --wait
}

if [[ -n ${SIGNING_IDENTITY:-} && -n ${NOTARY_PROFILE:-} ]]; then
  # ditto, because zip would follow the links of the bundle.
  ditto -c -k --keepParent "$app" build/qrstation.zip
  notarise build/qrstation.zip
  xcrun stapler staple "$app"
fi

stage=build/dmg
rm -rf "$stage" "$image"
mkdir -p "$stage"
ditto "$app" "$stage/qrstation.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname qrstation -srcfolder "$stage" -format ULMO -ov "$image"

if [[ -n ${SIGNING_IDENTITY:-} ]]; then
  codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$image"
  if [[ -n ${NOTARY_PROFILE:-} ]]; then
    notarise "$image"
    xcrun stapler staple "$image"
  fi
fi
echo "$image"
