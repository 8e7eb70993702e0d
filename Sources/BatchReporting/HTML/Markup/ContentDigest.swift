/// SHA-256 (FIPS 180-4) in base 64, as a content security policy names the one script and the one style sheet it allows.
enum ContentDigest {
    /// `'sha256-…'`.
    static func policySource(_ text: StaticString) -> String { "'sha256-\(base64(sha256(Array("\(text)".utf8))))'" }

    static func sha256(_ message: [UInt8]) -> [UInt8] {
        let bits = UInt64(message.count) * 8
        var bytes = message + [0x80]
        bytes += [UInt8](repeating: 0, count: (120 - bytes.count % 64) % 64)
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        let primes = firstPrimes(64)
        let constants = primes.map { fraction(Double($0), cubeRoot) }
        var state = primes.prefix(8).map { fraction(Double($0)) { $0.squareRoot() } }
        for start in stride(from: 0, to: bytes.count, by: 64) { absorb(bytes[start..<start + 64], &state, constants) }
        return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    private static func absorb(_ block: ArraySlice<UInt8>, _ state: inout [UInt32], _ constants: [UInt32]) {
        var words = [UInt32]()
        for offset in stride(from: block.startIndex, to: block.endIndex, by: 4) {
            words.append(block[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
        }
        for index in 16..<64 {
            let (near, far) = (words[index - 2], words[index - 15])
            let first = turned(far, 7) ^ turned(far, 18) ^ far >> 3
            let second = turned(near, 17) ^ turned(near, 19) ^ near >> 10
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        var s = state
        for index in 0..<64 {
            let choice = s[4] & s[5] ^ ~s[4] & s[6]
            let majority = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]
            let upper = turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25)
            let lower = turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)
            let first = s[7] &+ upper &+ choice &+ constants[index] &+ words[index]
            s = [first &+ lower &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
        }
        for index in 0..<8 { state[index] &+= s[index] }
    }

    private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static func firstPrimes(_ count: Int) -> [Int] {
        var primes: [Int] = []
        var candidate = 2
        while primes.count < count {
            if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
            candidate += 1
        }
        return primes
    }

    /// The first 32 bits behind the point, which is what the standard takes its constants from.
    private static func fraction(_ value: Double, _ root: (Double) -> Double) -> UInt32 {
        let root = root(value)
        return UInt32((root - root.rounded(.down)) * 4_294_967_296)
    }

    /// Newton's method, from above; a Double has bits to spare.
    private static func cubeRoot(_ value: Double) -> Double {
        var root = value
        for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
        return root
    }

    static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { text.append(place <= group.count ? digits[number >> (18 - 6 * place) & 63] : "=") }
        }
        return text
    }
}
