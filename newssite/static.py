"""Static files under hashed names, compressed, with the imports of ES modules rewritten."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticStorage(CompressedManifestStaticFilesStorage):
    support_js_module_import_aggregation = True
    # A module's name changes with those it imports: one pass for each step of the longest chain.
    max_post_process_passes = 12
