internal import Challenges
internal import Digests

extension Limits {
    /// Of all limits, by name: a limit that is added later gives other digests.
    var digest: Digest {
        Digest(
            of: "cpu \(cpuMillis) wall \(wallMillis) memory \(memoryBytes) output \(outputBytes) value \(valueBytes) "
                + "items \(generatedItems)")
    }
}
