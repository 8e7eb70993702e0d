/// SHA-256 as FIPS 180-4 writes it down (sections 4.1.2, 4.2.2, 5 and 6.2).
///
/// Test vectors: the empty message gives `e3b0c442…7852b855`, `abc` gives `ba7816bf…f20015ad`, a million times `a`
/// gives `cdc76e5c…c7112cd0` (NIST's examples; the tests have them in full).
public struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// Bytes that do not fill a block yet: fewer than 64.
    private var pending: [UInt8] = []
    /// Bytes taken so far.
    private var length: UInt64 = 0

    public init() {}

    /// Takes more of the message.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { take($0) }
    }

    /// Takes more of the message.
    public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        take(bytes)
    }

    /// Takes more of the message.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ take($0) }) == nil {
            Array(bytes).withUnsafeBufferPointer { take($0) }
        }
    }

    /// The 32 bytes; the hash takes nothing more.
    public consuming func finalize() -> [UInt8] {
        let bits = length &* 8
        // One 1 bit, then zeros up to 8 bytes before a block's end, then the length in bits.
        let zeros = (119 - pending.count) % 64
        update([0x80] + [UInt8](repeating: 0, count: zeros))
        update(Self.bytes(of: bits))
        return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    /// The highest byte first.
    static func bytes(of number: UInt64) -> [UInt8] {
        (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        length &+= UInt64(bytes.count)
        var rest = bytes[...]
        if !pending.isEmpty {
            let missing = rest.prefix(64 - pending.count)
            pending += missing
            rest = rest.dropFirst(missing.count)
            guard pending.count == 64 else { return }
            let block = pending
            block.withUnsafeBufferPointer { compress($0) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = rest.count / 64 * 64
        compress(UnsafeBufferPointer(rebasing: rest.prefix(whole)))
        pending += rest.dropFirst(whole)
    }

    /// Every whole block of `bytes`, whose count is a multiple of 64.
    private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Through bare memory: a source may have 10 MB, and every access to an array is checked.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            Self.constants.withUnsafeBufferPointer { constants in
                state.withUnsafeMutableBufferPointer { state in
                    for start in stride(from: 0, to: bytes.count, by: 64) {
                        Self.schedule(bytes, start, into: words)
                        Self.mix(words, constants, into: state)
                    }
                }
            }
        }
    }

    /// The message schedule of one block (6.2.2, step 1).
    @inline(__always)
    private static func schedule(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, into words: UnsafeMutableBufferPointer<UInt32>
    ) {
        for index in 0..<16 {
            let place = start &+ 4 &* index
            words[index] =
                UInt32(bytes[place]) << 24 | UInt32(bytes[place &+ 1]) << 16 | UInt32(bytes[place &+ 2]) << 8
                | UInt32(bytes[place &+ 3])
        }
        for index in 16..<64 {
            let near = words[index &- 2]
            let far = words[index &- 15]
            let small0 = rotated(far, 7) ^ rotated(far, 18) ^ (far &>> 3)
            let small1 = rotated(near, 17) ^ rotated(near, 19) ^ (near &>> 10)
            words[index] = small1 &+ words[index &- 7] &+ small0 &+ words[index &- 16]
        }
    }

    /// The 64 rounds of one block (6.2.2, steps 2 to 4).
    @inline(__always)
    private static func mix(
        _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
        into state: UnsafeMutableBufferPointer<UInt32>
    ) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
            let choice = (e & f) ^ (~e & g)
            let first = h &+ big1 &+ choice &+ constants[index] &+ words[index]
            let big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ big0 &+ majority)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    @inline(__always)
    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
