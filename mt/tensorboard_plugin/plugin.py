"""The plugin as TensorBoard loads it, by the entry point `tensorboard_plugins` of this package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tensorboard.plugins import base_plugin

from mt.tensorboard_plugin.assets import ENTRY, asset_applications
from mt.tensorboard_plugin.endpoints import Application, Endpoints
from mt.tensorboard_plugin.log_index import LogIndex
from mt.viewer.records import PLUGIN

SHORT = 0.5
"""Seconds that the list of tabs waits for event files to be read."""


class AttentionPlugin(base_plugin.TBPlugin):  # type: ignore[misc]  # TensorBoard has no types
    """The tab "Attention".

    TensorBoard keeps ten records of each tag in memory, and shows nothing of them to a plugin but copies of these. So
    the tab finds the records in the event files by itself (`LogIndex`) and reads each where it lies.

    Args:
        context: what TensorBoard tells a plugin; its `flags` name the log folders.
    """

    plugin_name = PLUGIN

    def __init__(self, context: Any) -> None:
        self.index = LogIndex.of(context.flags)

    def get_plugin_apps(self) -> Mapping[str, Application]:
        """The addresses below `data/plugin/mt_attention`."""
        self.index.start()
        return {**asset_applications(), **Endpoints(self.index).applications()}

    def is_active(self) -> bool:
        """Whether any attention is recorded; else TensorBoard lists the tab among the inactive ones.

        TensorBoard asks only where it has not yet found a record by itself.
        """
        self.index.refresh(SHORT)
        return not self.index.is_empty()

    def frontend_metadata(self) -> Any:
        """A module in a frame of its own."""
        return base_plugin.FrontendMetadata(es_module_path=ENTRY, tab_name="Attention")
