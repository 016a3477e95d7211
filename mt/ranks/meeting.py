"""Where the processes of a run meet: the store of `torch.distributed`, and the list of who came."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from mt.errors import UserError
from mt.ranks.identity import Identity, name_of
from mt.ranks.launcher import Launched

if TYPE_CHECKING:
    from torch._C._distributed_c10d import Store

WAY_OUT = "start all processes from the same installation"


def open_store(place: Launched, seconds: float) -> Store:
    """Connect to the store; the first process makes it, unless the launcher has.

    Args:
        place: of this process.
        seconds: how long to try.

    Raises:
        UserError: the port is in use, or nobody answers.
    """
    from torch._C._distributed_c10d import TCPStore

    where = f"{place.address}:{place.port}"
    host = not place.agent and place.rank == 0
    if place.rank > 0 and not place.agent:
        said = f"the first process did not answer at {where} for {seconds:g} seconds"
    else:
        said = f"nobody answered at {where} for {seconds:g} seconds"
    try:
        return TCPStore(
            place.address, place.port, None, is_master=host, timeout=timedelta(seconds=seconds), wait_for_workers=False
        )
    except (RuntimeError, ValueError) as error:
        if re.search("EADDRINUSE|already in use|failed to listen", str(error)):
            raise UserError(
                f"port {place.port} of this machine is in use by another program, perhaps by another training: "
                "choose another one, with torchrun --master-port=N (or --standalone), or with MASTER_PORT=N"
            ) from None
        raise UserError(
            f"{said}: see whether it was started, whether MASTER_ADDR and MASTER_PORT name it, and whether a firewall "
            "is between"
        ) from None


def meet(place: Launched, store: Store, member: Identity, seconds: float) -> list[Identity]:
    """Wait until all processes are here, and learn who they are.

    Args:
        place: of this process.
        store: where all meet; of this launch alone.
        member: this process.
        seconds: how long to wait for the others.

    Raises:
        UserError: some did not come, or have other versions.
    """
    patience = timedelta(seconds=seconds)
    keys = [f"here/{rank}" for rank in range(place.size)]
    store.set(keys[place.rank], json.dumps(member.values))
    if place.rank == 0:
        store.set("members", json.dumps(_gathered(store, keys, patience)))
    try:
        store.wait(["members"], patience * 2)
    except RuntimeError:
        raise UserError(f"the first of {place.size} processes did not come in {seconds:g} seconds") from None
    found: dict[str, Any] = json.loads(store.get("members"))
    if found["missing"]:
        some = ", ".join(str(rank) for rank in found["missing"][:8])
        raise UserError(
            f"{len(found['missing'])} of {place.size} processes did not come in {seconds:g} seconds (ranks {some}"
            f"{', ...' if len(found['missing']) > 8 else ''}): see what they print, and whether their machines were "
            "started"
        )
    members = [Identity.of(each) for each in found["here"]]
    _require_equal_versions(members)
    return members


def _gathered(store: Store, keys: list[str], patience: timedelta) -> dict[str, Any]:
    try:
        store.wait(keys, patience)
    except RuntimeError:
        missing = [rank for rank, key in enumerate(keys) if not store.check([key])]
        if missing:
            return {"missing": missing, "here": []}
    return {"missing": [], "here": [json.loads(each) for each in store.multi_get(keys)]}


def _require_equal_versions(members: list[Identity]) -> None:
    """Refuse processes of other versions than the first.

    Raises:
        UserError: mt, torch or Python differ.
    """
    first = members[0]
    for member in members[1:]:
        for program, version in first.versions.items():
            if member.versions.get(program) != version:
                raise UserError(
                    f"{name_of(0, members)} has {program} {version}, and {name_of(member.rank, members)} has "
                    f"{program} {member.versions.get(program)}: {WAY_OUT}"
                )
