//! Price levels of all books: per side of a book a sparse radix-64 tree over keys, every node with
//! a bitmap of what is below, all nodes from one slab (docs/decisions/0002).
//!
//! The shape of a tree depends only on which of its levels exist, never on how they came to be:
//! nodes without children are freed at once, and the root is the lowest node above all levels, or
//! the block of the only ones. So capacity is exhausted at the same command on every machine, also
//! on one that got the state from a snapshot.

use super::order::Order;
use super::side::{KEY_BITS, Key};
use super::slab::{Item, Slab, Slot};
use super::types::{CORE_QTY_MAX, Price};
use crate::memory::{filled, prefetch, prefetch_place};

/// Bits of a key that one node resolves.
const RADIX_BITS: u32 = 6;
/// Nodes on the way from the root to a level at most.
const MAX_HEIGHT: u32 = KEY_BITS.div_ceil(RADIX_BITS);
/// Least height of a tree: a leaf and the block above it, 4,096 keys.
const MIN_HEIGHT: u32 = 2;
/// Nodes that one new level may need: new roots up to the full height, and a fresh path below.
const NEW_NODES_MAX: usize = (MAX_HEIGHT - MIN_HEIGHT + MAX_HEIGHT - 1) as usize;
/// Up to here every level may have a leaf of its own.
const LEAVES_APART: u32 = 1 << 16;
/// Levels for which a leaf is laid out beyond that.
const LEVELS_PER_LEAF: u32 = 6;
/// Prefix of a tree without nodes: no key has so many bits.
const NO_PREFIX: u32 = (1 << 24) - 1;

// The lowest tree has the longest prefix; a tree without nodes resolves no bits, so all of a key is
// above it, and no key is so high that it would be its prefix.
const _: () = assert!(KEY_BITS - MIN_HEIGHT * RADIX_BITS < 24 && MAX_HEIGHT * RADIX_BITS < 256);
// A key shifted by the height of a tree stays defined.
const _: () = assert!(MAX_HEIGHT * RADIX_BITS >= KEY_BITS && RADIX_BITS * MAX_HEIGHT < 64);

/// All orders of one side of a book at one price.
#[derive(Clone, Copy)]
#[repr(C, align(32))]
pub(super) struct Level {
    /// First in time.
    pub(super) head: Slot<Order>,
    /// Last in time.
    pub(super) tail: Slot<Order>,
    /// Open shares of all its orders; at most 2^32 orders of 2^30 shares, so it cannot overflow.
    pub(super) qty: u64,
    /// Place in the tree.
    pub(super) key: Key,
    /// Price.
    pub(super) price: Price,
    free: Slot<Self>,
}

// Two levels are one cache line, and none straddles two.
const _: () = assert!(size_of::<Level>() == 32);
// 2^32 orders of at most CORE_QTY_MAX (below 2^30) shares stay below 2^64.
const _: () = assert!(CORE_QTY_MAX.0 < 1 << 30);

impl Item for Level {
    const BLANK: Self = Self {
        head: Slot::NONE,
        tail: Slot::NONE,
        qty: 0,
        key: Key::NONE,
        price: Price(0),
        free: Slot::NONE,
    };

    #[inline(always)]
    fn link(&self) -> Slot<Self> {
        self.free
    }

    #[inline(always)]
    fn set_link(&mut self, link: Slot<Self>) {
        self.free = link;
    }
}

/// 64 children in order of their keys: nodes in an inner node, levels in a leaf. 0 is none. Four
/// cache lines, and nothing else in them: which children there are stands in a table of its own. A
/// free node has no children, but for the first, which links to the next free one.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(super) struct Node {
    child: [u32; 64],
}

const _: () = assert!(size_of::<Node>() == 256);

impl Item for Node {
    const BLANK: Self = Self { child: [0; 64] };

    #[inline(always)]
    fn link(&self) -> Slot<Self> {
        Slot::from_raw(self.child[0])
    }

    #[inline(always)]
    fn set_link(&mut self, link: Slot<Self>) {
        self.child[0] = link.raw();
    }
}

/// One side of one book: its best level and the root of its tree.
#[derive(Clone, Copy)]
pub(super) struct Ladder {
    best: Slot<Level>,
    best_key: Key,
    root: Slot<Node>,
    reach: Reach,
}

/// Which keys a tree covers, in four bytes: how many bits of a key it resolves, [`RADIX_BITS`] for
/// each node from the root to a level, and above those what all its keys have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Reach(u32);

impl Reach {
    /// Of no tree: no key has such a prefix.
    const NOTHING: Self = Self::new(NO_PREFIX, 0);

    const fn new(prefix: u32, bits: u32) -> Self {
        Self(prefix << 8 | bits)
    }

    /// Bits of a key that the tree resolves.
    #[inline(always)]
    const fn bits(self) -> u32 {
        self.0 & 255
    }

    /// What all keys have in common above them.
    #[inline(always)]
    const fn prefix(self) -> u32 {
        self.0 >> 8
    }
}

impl Ladder {
    /// A side without orders.
    pub(super) const EMPTY: Self =
        Self { best: Slot::NONE, best_key: Key::NONE, root: Slot::NONE, reach: Reach::NOTHING };

    /// The best level; none when the side is empty.
    #[inline]
    pub(super) fn best(&self) -> Slot<Level> {
        self.best
    }

    /// The key of the best level; [`Key::NONE`] when the side is empty.
    #[inline]
    pub(super) fn best_key(&self) -> Key {
        self.best_key
    }

    /// Whether an order of the other side trades here at once. Its limit is given as the key that
    /// a resting order of this side would have there.
    #[inline(always)]
    pub(super) fn trades_at(&self, limit: Key) -> bool {
        self.best_key <= limit
    }

    /// Whether the tree is high enough for `key`.
    #[inline(always)]
    fn reaches(&self, key: Key) -> bool {
        above(key, self.reach.bits()) == self.reach.prefix()
    }

    /// Nodes from the root to a level; a leaf alone would be 1.
    fn height(&self) -> u32 {
        self.reach.bits() / RADIX_BITS
    }
}

/// The levels and tree nodes of every book.
pub(super) struct Levels {
    levels: Slab<Level>,
    nodes: Slab<Node>,
    /// By node: which children it has, a bit for each.
    occupied: Box<[u64]>,
    /// Levels that are kept free for orders which stand apart and may come to rest later.
    pub(super) promised: usize,
}

impl std::ops::Index<Slot<Level>> for Levels {
    type Output = Level;

    #[inline]
    fn index(&self, slot: Slot<Level>) -> &Level {
        &self.levels[slot]
    }
}

impl std::ops::IndexMut<Slot<Level>> for Levels {
    #[inline]
    fn index_mut(&mut self, slot: Slot<Level>) -> &mut Level {
        &mut self.levels[slot]
    }
}

/// Index of the child of a node at `height` on the way to `key`; a leaf has height 1.
#[inline(always)]
fn digit(key: Key, height: u32) -> usize {
    digit_above(key, RADIX_BITS * (height - 1))
}

/// Index of the child of a node below which so many bits are resolved.
#[inline(always)]
fn digit_above(key: Key, bits: u32) -> usize {
    (above(key, bits) & 63) as usize
}

/// The part of a key that a tree of so many bits does not resolve.
#[inline(always)]
fn above(key: Key, bits: u32) -> u32 {
    (u64::from(key.0) >> (bits & 63)) as u32
}

/// The best of the children marked in `occupied`, of which there is one at least.
#[inline]
fn first(occupied: u64) -> usize {
    occupied.trailing_zeros() as usize & 63
}

/// The children worse than child `index`.
#[inline]
fn worse(occupied: u64, index: usize) -> u64 {
    occupied & (!1 << index)
}

/// Leaves for so many levels. One for each covers an instrument quoted in steps of 64 ticks or
/// more; where there are very many levels, one for six, for most stand together near the touch.
fn leaves(levels: u32) -> u32 {
    levels.min(LEAVES_APART).max(levels / LEVELS_PER_LEAF)
}

impl Levels {
    /// Room for `levels` price levels over `instruments` books.
    pub(super) fn new(levels: u32, instruments: u16) -> Self {
        // Leaves, a root and a block per side for the rest of its tree, and the reserve that lets
        // the last of them be used.
        let inner = u32::from(instruments) * 2 * MIN_HEIGHT;
        let nodes = leaves(levels).saturating_add(inner).saturating_add(NEW_NODES_MAX as u32);
        let occupied = filled(nodes as usize + 1, 0);
        Self { levels: Slab::new(levels), nodes: Slab::new(nodes), occupied, promised: 0 }
    }

    /// Levels in use.
    pub(super) fn len(&self) -> usize {
        self.levels.len()
    }

    /// Whether a level can exist at `key`: it does, or there is room for it wherever it falls.
    #[inline(always)]
    pub(super) fn room_at(&self, ladder: &Ladder, key: Key) -> bool {
        self.has_room(1) || !self.find(ladder, key).is_none()
    }

    /// Whether so many levels fit that do not exist yet, wherever they fall.
    #[inline(always)]
    pub(super) fn has_room(&self, levels: usize) -> bool {
        let levels = levels + self.promised;
        self.levels.room() >= levels && self.nodes.room() >= NEW_NODES_MAX * levels
    }

    /// Whether what is promised could be given, if so many levels went before.
    pub(super) fn can_keep_promises(&self, levels: usize) -> bool {
        let nodes = self.nodes.room() + NEW_NODES_MAX * levels;
        self.levels.room() + levels >= self.promised && nodes >= NEW_NODES_MAX * self.promised
    }

    #[inline(always)]
    fn child(&self, node: Slot<Node>, index: usize) -> u32 {
        self.nodes[node].child[index & 63]
    }

    /// Which children a node has.
    #[inline(always)]
    fn children(&self, node: Slot<Node>) -> u64 {
        self.occupied[node.raw() as usize]
    }

    /// The node at height 2 that covers `key`, if there is one.
    #[inline(always)]
    fn block(&self, ladder: &Ladder, key: Key) -> Slot<Node> {
        if !ladder.reaches(key) {
            return Slot::NONE;
        }
        let mut node = ladder.root;
        let mut bits = ladder.reach.bits();
        while bits > RADIX_BITS * MIN_HEIGHT {
            bits -= RADIX_BITS;
            node = Slot::from_raw(self.child(node, digit_above(key, bits)));
        }
        node
    }

    /// The level at `key`, if there is one.
    #[inline(always)]
    pub(super) fn find(&self, ladder: &Ladder, key: Key) -> Slot<Level> {
        // Place 0 of the nodes has no children, so that the way need not be asked where it ends.
        let block = self.block(ladder, key);
        let leaf = Slot::from_raw(self.child(block, digit(key, 2)));
        Slot::from_raw(self.child(leaf, digit(key, 1)))
    }

    /// The level at `key`, made when it is not there. Callers check [`Levels::room_at`] before.
    #[inline(always)]
    pub(super) fn find_or_insert(
        &mut self,
        ladder: &mut Ladder,
        key: Key,
        price: Price,
    ) -> Slot<Level> {
        let block = self.block(ladder, key);
        let leaf = Slot::from_raw(self.child(block, digit(key, 2)));
        let found = Slot::from_raw(self.child(leaf, digit(key, 1)));
        if !found.is_none() {
            return found;
        }
        self.insert(ladder, key, price, leaf)
    }

    /// Makes a level, and its leaf when there is none.
    #[inline(never)]
    fn insert(
        &mut self,
        ladder: &mut Ladder,
        key: Key,
        price: Price,
        leaf: Slot<Node>,
    ) -> Slot<Level> {
        let leaf = if leaf.is_none() { self.leaf_for(ladder, key) } else { leaf };
        let level = self.levels.take();
        self.levels[level] = Level { key, price, ..Level::BLANK };
        self.attach(leaf, digit(key, 1), level.raw());
        if key < ladder.best_key {
            ladder.best = level;
            ladder.best_key = key;
        }
        level
    }

    /// The leaf that covers `key`, with all nodes above it, made as needed.
    #[inline(never)]
    fn leaf_for(&mut self, ladder: &mut Ladder, key: Key) -> Slot<Node> {
        self.raise(ladder, key);
        let mut node = ladder.root;
        for height in (MIN_HEIGHT..=ladder.height()).rev() {
            node = self.child_or_new(node, digit(key, height));
        }
        node
    }

    /// Makes the tree high enough for `key`.
    fn raise(&mut self, ladder: &mut Ladder, key: Key) {
        if ladder.root.is_none() {
            ladder.root = self.take_node();
            let bits = RADIX_BITS * MIN_HEIGHT;
            ladder.reach = Reach::new(above(key, bits), bits);
        }
        while !ladder.reaches(key) {
            let below = ladder.root;
            ladder.root = self.take_node();
            let (prefix, bits) = (ladder.reach.prefix(), ladder.reach.bits());
            self.attach(ladder.root, (prefix & 63) as usize, below.raw());
            ladder.reach = Reach::new(prefix >> RADIX_BITS, bits + RADIX_BITS);
        }
    }

    fn child_or_new(&mut self, node: Slot<Node>, index: usize) -> Slot<Node> {
        let child = Slot::from_raw(self.child(node, index));
        if !child.is_none() {
            return child;
        }
        let child = self.take_node();
        self.attach(node, index, child.raw());
        child
    }

    /// A node without children.
    fn take_node(&mut self) -> Slot<Node> {
        let node = self.nodes.take();
        self.nodes[node].child[0] = 0;
        node
    }

    #[inline(always)]
    fn attach(&mut self, node: Slot<Node>, index: usize, child: u32) {
        self.nodes[node].child[index & 63] = child;
        self.occupied[node.raw() as usize] |= 1 << (index & 63);
    }

    /// Clears a child and says whether the node still has others.
    #[inline(always)]
    fn detach(&mut self, node: Slot<Node>, index: usize) -> bool {
        self.nodes[node].child[index & 63] = 0;
        let occupied = &mut self.occupied[node.raw() as usize];
        *occupied &= !(1 << (index & 63));
        *occupied != 0
    }

    /// Takes an empty level out of the tree.
    #[inline(never)]
    pub(super) fn remove(&mut self, ladder: &mut Ladder, slot: Slot<Level>) {
        let key = self.levels[slot].key;
        if slot == ladder.best {
            ladder.best = self.worse_than(ladder, key);
            ladder.best_key = self.levels[ladder.best].key;
        }
        self.levels.release(slot);
        let block = self.block(ladder, key);
        let leaf = Slot::from_raw(self.child(block, digit(key, 2)));
        if !self.detach(leaf, digit(key, 1)) {
            self.nodes.release(leaf);
            if !self.detach(block, digit(key, 2)) {
                self.prune(ladder, key);
            }
        }
    }

    /// Frees the block of `key`, which has no children left, and what becomes empty or needless
    /// above it.
    #[inline(never)]
    fn prune(&mut self, ladder: &mut Ladder, key: Key) {
        let mut path = [Slot::NONE; MAX_HEIGHT as usize + 1];
        let mut node = ladder.root;
        for height in (MIN_HEIGHT..=ladder.height()).rev() {
            path[height as usize] = node;
            node = Slot::from_raw(self.child(node, digit(key, height)));
        }
        self.nodes.release(path[MIN_HEIGHT as usize]);
        for height in MIN_HEIGHT + 1..=ladder.height() {
            let node = path[height as usize];
            if self.detach(node, digit(key, height)) {
                return self.lower(ladder);
            }
            self.nodes.release(node);
        }
        ladder.root = Slot::NONE;
        ladder.reach = Reach::NOTHING;
    }

    /// Takes away roots that have one child only.
    fn lower(&mut self, ladder: &mut Ladder) {
        while ladder.height() > MIN_HEIGHT && self.children(ladder.root).is_power_of_two() {
            let needless = ladder.root;
            let index = first(self.children(needless));
            ladder.root = Slot::from_raw(self.child(needless, index));
            let (prefix, bits) = (ladder.reach.prefix(), ladder.reach.bits());
            ladder.reach = Reach::new(prefix << RADIX_BITS | index as u32, bits - RADIX_BITS);
            self.detach(needless, index);
            self.nodes.release(needless);
        }
    }

    /// The best level worse than `key`, at which there is one; none at the end of the side.
    #[inline]
    pub(super) fn worse_than(&self, ladder: &Ladder, key: Key) -> Slot<Level> {
        let block = self.block(ladder, key);
        let leaf = Slot::from_raw(self.child(block, digit(key, 2)));
        let rest = worse(self.children(leaf), digit(key, 1));
        if rest != 0 {
            return Slot::from_raw(self.child(leaf, first(rest)));
        }
        let rest = worse(self.children(block), digit(key, 2));
        if rest != 0 {
            return self.best_below(self.child(block, first(rest)), 1);
        }
        self.worse_beyond_block(ladder, key)
    }

    /// As [`Levels::worse_than`], for the part of the tree above the block of `key`.
    #[inline(never)]
    fn worse_beyond_block(&self, ladder: &Ladder, key: Key) -> Slot<Level> {
        let mut node = ladder.root;
        let mut found = (0, 0);
        for height in (MIN_HEIGHT + 1..=ladder.height()).rev() {
            let rest = worse(self.children(node), digit(key, height));
            if rest != 0 {
                found = (self.child(node, first(rest)), height - 1);
            }
            node = Slot::from_raw(self.child(node, digit(key, height)));
        }
        match found {
            (0, _) => Slot::NONE,
            (child, height) => self.best_below(child, height),
        }
    }

    /// The best level below a node of the given height.
    #[inline]
    fn best_below(&self, node: u32, height: u32) -> Slot<Level> {
        let mut child = node;
        for _ in 0..height {
            let node = Slot::from_raw(child);
            child = self.child(node, first(self.children(node)));
        }
        Slot::from_raw(child)
    }

    /// Asks for the line of a node that leads to `key` at this height.
    #[inline(always)]
    fn prefetch_child(&self, node: Slot<Node>, key: Key, height: u32) {
        prefetch(&self.nodes[node].child[digit(key, height) & 63]);
    }

    /// On the way to the level at `key`, first step: the block, asked for.
    #[inline(always)]
    pub(super) fn look_for_block(&self, ladder: &Ladder, key: Key) -> Slot<Node> {
        let block = self.block(ladder, key);
        self.prefetch_child(block, key, 2);
        block
    }

    /// Second step: the leaf, asked for.
    #[inline(always)]
    pub(super) fn look_for_leaf(&self, block: Slot<Node>, key: Key) -> Slot<Node> {
        let leaf = Slot::<Node>::from_raw(self.child(block, digit(key, 2)));
        self.prefetch_child(leaf, key, 1);
        prefetch_place(&self.occupied, leaf.raw() as usize);
        leaf
    }

    /// Second step of a level that will go: the leaf, and what it takes to free both nodes.
    #[inline(always)]
    pub(super) fn look_for_removal(&self, block: Slot<Node>, key: Key) {
        let leaf = self.look_for_leaf(block, key);
        self.nodes.prefetch(leaf);
        self.nodes.prefetch(block);
        prefetch_place(&self.occupied, block.raw() as usize);
    }

    /// Third step: the level, asked for.
    #[inline(always)]
    pub(super) fn look_for_level(&self, leaf: Slot<Node>, key: Key) -> Slot<Level> {
        let level = Slot::from_raw(self.child(leaf, digit(key, 1)));
        self.levels.prefetch(level);
        level
    }

    /// Asks for a level.
    #[inline(always)]
    pub(super) fn prefetch(&self, level: Slot<Level>) {
        self.levels.prefetch(level);
    }

    /// Bytes of memory.
    pub(super) fn bytes(&self) -> usize {
        self.levels.bytes() + self.nodes.bytes() + size_of_val(&*self.occupied)
    }

    /// Nodes in use.
    pub(super) fn nodes_in_use(&self) -> usize {
        self.nodes.len()
    }

    /// Checks the shape of a tree and counts its levels and nodes.
    pub(super) fn check_tree(&self, ladder: &Ladder) -> (usize, usize) {
        if ladder.root.is_none() {
            assert!(ladder.best.is_none() && ladder.best_key == Key::NONE);
            assert!(ladder.reach == Reach::NOTHING, "an empty side reaches nothing");
            return (0, 0);
        }
        assert!(!ladder.best.is_none(), "a side with levels has a best one");
        assert_eq!(self.levels[ladder.best].key, ladder.best_key, "the best key is cached");
        let height = ladder.height();
        assert!((MIN_HEIGHT..=MAX_HEIGHT).contains(&height), "height {height}");
        let needed = height == MIN_HEIGHT || self.children(ladder.root).count_ones() > 1;
        assert!(needed, "the root is needed");
        self.check_node(ladder.root, height, u64::from(ladder.reach.prefix()))
    }

    fn check_node(&self, slot: Slot<Node>, height: u32, prefix: u64) -> (usize, usize) {
        let (node, occupied) = (&self.nodes[slot], self.children(slot));
        assert!(occupied != 0, "an empty node is in the tree");
        let (mut levels, mut nodes) = (0, 1);
        for (index, &child) in (0_u64..).zip(&node.child) {
            assert_eq!(child != 0, occupied >> index & 1 == 1, "bitmap and children agree");
            if child == 0 {
                continue;
            }
            let key = prefix << RADIX_BITS | index;
            if height == 1 {
                assert_eq!(u64::from(self.levels[Slot::from_raw(child)].key.0), key, "place");
                levels += 1;
            } else {
                let below = self.check_node(Slot::from_raw(child), height - 1, key);
                levels += below.0;
                nodes += below.1;
            }
        }
        (levels, nodes)
    }
}
