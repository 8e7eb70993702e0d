internal import Digests
internal import Foundation

/// The digest by which a content security policy names the one script and the one style sheet it allows.
enum ContentDigest {
    /// `'sha256-…'`, in base 64.
    static func policySource(_ text: StaticString) -> String {
        var hash = SHA256()
        hash.update(Array("\(text)".utf8))
        return "'sha256-\(Data(hash.finalize()).base64EncodedString())'"
    }
}
