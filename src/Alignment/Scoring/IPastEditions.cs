using System.Collections.Immutable;
using Alignment.Evidence;

namespace Alignment.Scoring;

/// <summary>Earlier editions, as far as the edition in hand is judged against them.</summary>
public interface IPastEditions
{
    /// <summary>Each figure among its limits; those without enough history are left out.</summary>
    public ImmutableArray<ControlReading> Read(EditionEvidence evidence, EditionScores scores);
}
