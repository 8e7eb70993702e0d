import Foundation

/// Random numbers for disguises, the same for the same seed: it is printed, and `ASSAY_SEED` sets it (SplitMix64).
struct CopyNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(_ purpose: String) {
        let wanted = ProcessInfo.processInfo.environment["ASSAY_SEED"].flatMap { UInt64($0) }
        state = wanted ?? .random(in: .min ... .max)
        print("\(purpose): ASSAY_SEED=\(state)")
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
