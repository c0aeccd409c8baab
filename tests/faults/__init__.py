"""Peers that lie, stall, flood and break off, in both roles; after each of them an honest one is served.

Where to look for what:

* Stalls, trickles and silence, before an association, within a PDU and between messages: `test_breaches` (peers of our
  listener), `test_stopping` (nodes that we ask: given up at their timeouts, and at once when the user stops).
* PDUs and messages of absurd length or without end, fragments out of turn, commands without their parts, PDUs that
  there are not: `test_breaches`; mutated at random: `test_listener`; the limits: `test_default_limits`, `test_limits`.
* A thousand connections at once: `test_crowds`; TLS handshakes that are not finished, and no TLS: `test_tls_peers`.
* Data sets that nest or inflate, pushed, imported, in what we are asked and in what we are answered: `test_bombs`.
* UIDs that are paths: `test_hostile_uids`.
* Instances that nobody asked for: `test_injected_instances`, `test_unrelated_arrivals`, `test_limits`.
* Rejections, aborts, nodes that are no DICOM nodes or are not there: `test_negotiation`.
* Matches that cannot be read, do not belong or do not end: `test_queries`, `test_responses`, `test_endless_matches`,
  `test_large_searches`.
* Retrievals that are lost, refused or stray: `test_retrievals`; of which less comes than is said:
  `test_lying_retrievals`.
* Stopping, and quitting: `test_stopping`, `test_cancel`, `test_late_cancel`, `test_quitting`, `test_serving`.
"""
